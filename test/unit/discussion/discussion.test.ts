import { describe, expect, it, test } from 'vitest';
import { COMMENT_MAX, composeComment, composeReport } from '../../../lib/discussion/compose';
import {
  answerDraftKey,
  EMPTY_ANSWER,
  EMPTY_THREAD,
  parseAnswerDraft,
  parseOutcome,
  parseThreadDraft,
  threadDraftKey,
} from '../../../lib/discussion/draft';
import { orderThreads } from '../../../lib/discussion/order';
import { offerAddress } from '../../../lib/discussion/page-address';
import { countParticipants, hasAnswered, isProducer } from '../../../lib/discussion/producer';
import { validateAnswer, validateThread } from '../../../lib/discussion/validate';
import { BY_CLAIRE, BY_VALOMBRE, comment, thread, VALOMBRE } from './made';

const PORTAL = 'www.data.gouv.fr';

describe('order', () => {
  it('puts open threads first, the latest activity first, what has no date last', () => {
    const threads = [
      thread({ id: 'closed, late', closed: '2026-11-13', lastActivity: '2026-11-13' }),
      thread({ id: 'open, early', lastActivity: '2026-10-01' }),
      thread({ id: 'open, undated', lastActivity: null }),
      thread({ id: 'closed, early', closed: '2026-01-01', lastActivity: '2026-01-01' }),
      thread({ id: 'open, late', lastActivity: '2026-11-12T10:00:00+02:00' }),
    ];
    expect(orderThreads(threads).map(({ id }) => id)).toEqual([
      'open, late',
      'open, early',
      'open, undated',
      'closed, late',
      'closed, early',
    ]);
  });

  it('has each thread once, as it came last', () => {
    const twice = [thread({ title: 'before' }), thread({ title: 'after' })];
    expect(orderThreads(twice).map(({ title }) => title)).toEqual(['after']);
  });
});

describe('the comment as it will be sent', () => {
  const page = { label: 'Page:', address: 'https://journal.example.org/a' };
  test.each([
    ['the text, a blank line, the address', '  Why?\n', page, 'Why?\n\nPage: https://journal.example.org/a'],
    ['the text alone', '  Why?\n', null, 'Why?'],
    ['line breaks as portals keep them', 'a\r\nb\rc', null, 'a\nb\nc'],
    ['the address alone', ' \n ', page, 'Page: https://journal.example.org/a'],
    ['nothing', '', null, ''],
  ])('%s', (_case, text, named, sent) => expect(composeComment(text, named)).toBe(sent));

  it('makes a report of title and text', () => {
    expect(composeReport(' Title ', 'Text')).toBe('Title\n\nText');
    expect(composeReport('', 'Text')).toBe('Text');
  });
});

describe('what a portal would refuse', () => {
  const long = 'x'.repeat(COMMENT_MAX);
  test.each([
    ['all well', 'Title', 'Text', 'Text', {}],
    ['blank title', ' \n', 'Text', 'Text', { title: 'titleBlank' }],
    ['title past what is carried', 'x'.repeat(1_001), 'Text', 'Text', { title: 'titleLong' }],
    ['title at the bound', 'x'.repeat(1_000), 'Text', 'Text', {}],
    ['blank text though the address is there', 'Title', ' ', 'Page: https://a', { comment: 'commentBlank' }],
    ['text at the bound', 'Title', long, long, {}],
    ['text past the bound', 'Title', `${long}y`, `${long}y`, { comment: 'commentLong' }],
    [
      'past the bound by the address',
      'Title',
      long,
      `${long}\n\nPage: https://a`,
      { comment: 'commentLong' },
    ],
    ['both blank', '', '', '', { title: 'titleBlank', comment: 'commentBlank' }],
  ])('%s', (_case, title, text, sent, problems) =>
    expect(validateThread(title, text, sent)).toEqual(problems),
  );

  it('lets a thread be closed without a word', () => {
    expect(validateAnswer(' ', '', true)).toEqual({});
    expect(validateAnswer(' ', '', false)).toEqual({ comment: 'commentBlank' });
    expect(validateAnswer(`${long}y`, `${long}y`, true)).toEqual({ comment: 'commentLong' });
  });
});

describe('the page’s address', () => {
  test.each([
    ['of an article', 'https://journal.example.org/a?id=1', undefined, { added: true }],
    ['of a page that is perhaps not public', 'https://a.example/?token=x', 'token', { because: 'notPublic' }],
    ['of the portal itself', 'https://data.gouv.fr/datasets/x', undefined, { because: 'portalPage' }],
  ] as const)('%s', (_case, url, notPublic, expected) =>
    expect(offerAddress({ url, notPublic }, PORTAL)).toEqual({ address: url, added: false, ...expected }),
  );

  test.each(['', 'about:blank', 'file:///home/me/a.html', 'javascript:alert(1)', 'not an address'])(
    'is none: %s',
    (url) => expect(offerAddress({ url }, PORTAL)).toBeNull(),
  );
});

describe('the producer', () => {
  test.each([
    ['the organization', BY_VALOMBRE, VALOMBRE, true],
    ['somebody else', BY_CLAIRE, VALOMBRE, false],
    ['a person with the same id', { ...BY_VALOMBRE, kind: 'person' as const }, VALOMBRE, false],
    ['a deleted account', null, VALOMBRE, false],
    ['of nothing', BY_CLAIRE, null, false],
  ])('%s', (_case, author, producer, is) => expect(isProducer(author, producer)).toBe(is));

  it('has answered where somebody else began', () => {
    const answer = comment({ index: 1, author: BY_VALOMBRE });
    expect(hasAnswered(thread({ comments: [comment(), answer] }), VALOMBRE)).toBe(true);
    expect(hasAnswered(thread({ comments: [comment({ author: BY_VALOMBRE })] }), VALOMBRE)).toBe(false);
  });

  it('is one of the participants', () => {
    const comments = [comment(), comment({ author: BY_VALOMBRE }), comment(), comment({ author: null })];
    expect(countParticipants(thread({ comments }))).toBe(3);
  });
});

describe('drafts', () => {
  it('are kept by page, portal and dataset; a place in the page is no other page', () => {
    const key = threadDraftKey('https://a.example/x', PORTAL, 'd1');
    expect(threadDraftKey('https://a.example/x#part', PORTAL, 'd1')).toBe(key);
    expect(threadDraftKey('https://a.example/y', PORTAL, 'd1')).not.toBe(key);
    expect(threadDraftKey('https://a.example/x', PORTAL, 'd2')).not.toBe(key);
    expect(threadDraftKey('https://a.example/#!/x', PORTAL, 'd1')).not.toBe(
      threadDraftKey('https://a.example/', PORTAL, 'd1'),
    );
    expect(threadDraftKey(`https://a.example/${'x'.repeat(9_000)}`, PORTAL, 'd1')).toHaveLength(2_000);
    expect(answerDraftKey(PORTAL, 't1')).not.toBe(answerDraftKey('data.public.lu', 't1'));
  });

  it('are read as they were kept', () => {
    expect(parseThreadDraft({ ...EMPTY_THREAD, title: 'T' })).toEqual({ ...EMPTY_THREAD, title: 'T' });
    expect(parseAnswerDraft({ ...EMPTY_ANSWER, text: 'T' })).toEqual({ ...EMPTY_ANSWER, text: 'T' });
    expect(parseOutcome({ portal: PORTAL, id: 't1', title: 'T' })).toEqual({ portal: PORTAL, id: 't1' });
  });

  test.each([null, undefined, 'text', 3, {}, { title: 'T' }, { ...EMPTY_THREAD, text: 1 }])(
    'that cannot be read are none: %j',
    (value) => {
      expect(parseThreadDraft(value)).toBeNull();
      expect(parseAnswerDraft(value)).toBeNull();
      expect(parseOutcome(value)).toBeNull();
    },
  );
});
