import { describe, expect, it } from 'vitest';
import { refusalFailure } from '../../../lib/portal/errors';
import { retryAfter } from '../../../lib/portal/retry-after';

const base = { retryAfter: undefined, withToken: false, write: true };
const WERKZEUG = 'The server could not verify that you are authorized to access the URL requested.';

const cases: [name: string, status: number, body: unknown, expected: object][] = [
  [
    'query argument',
    400,
    { errors: { q: 'Search query Missing required parameter' }, message: 'Input payload validation failed' },
    {
      kind: 'refused',
      fields: { q: 'Search query Missing required parameter' },
      message: 'Input payload validation failed',
    },
  ],
  [
    'model validation, strings',
    400,
    { errors: { title: 'Field is required', urlhash: 'Field is required' }, message: 'bad' },
    { kind: 'refused', fields: { title: 'Field is required' }, message: 'bad' },
  ],
  [
    'form validation, lists, no message',
    400,
    { errors: { title: ['This field is required.', 'x'], comment: ['vide'] } },
    { kind: 'refused', fields: { title: 'This field is required.', comment: 'vide' } },
  ],
  [
    'nested: a comment of a new thread',
    400,
    { errors: { discussion: { 0: { content: 'Field is required' } } }, message: 'm' },
    { kind: 'refused', fields: { comment: 'Field is required' }, message: 'm' },
  ],
  [
    'nested: the twelfth comment',
    400,
    { errors: { discussion: { 12: { content: 'String value is too long' } } } },
    { kind: 'refused', fields: { comment: 'String value is too long' } },
  ],
  ['empty errors', 400, { errors: {}, message: 'not an id' }, { kind: 'refused', message: 'not an id' }],
  ['message alone', 400, { message: 'Mask parse error' }, { kind: 'refused', message: 'Mask parse error' }],
  [
    'content type, old style',
    400,
    { errors: { 'Content-Type': 'expecting application/json' } },
    { kind: 'refused', fields: { 'Content-Type': 'expecting application/json' } },
  ],
  [
    'another complaint about the address',
    400,
    { errors: { url: 'Invalid URL "http://localhost": is a local URL' } },
    { kind: 'refused', fields: { url: 'Invalid URL "http://localhost": is a local URL' } },
  ],
  [
    'a 400 after the write was done',
    400,
    { message: 'too many values to unpack (expected 2)' },
    { kind: 'refused', uncertain: true },
  ],
  ['no sign-in', 401, { message: WERKZEUG }, { kind: 'signedOut' }],
  ['right missing', 403, { message: 'You do not have the permission' }, { kind: 'forbidden' }],
  ['closed thread', 403, { message: "Can't add comments on a closed discussion" }, { kind: 'forbidden' }],
  [
    'known route',
    404,
    { message: 'You have requested this URI [...] but did you mean' },
    { kind: 'unknown' },
  ],
  ['unknown route', 404, { error: 'Not found', status: 404 }, { kind: 'unknown' }],
  ['method', 405, { message: 'The method is not allowed' }, { kind: 'refused' }],
  ['method on an unknown route: HTML', 405, undefined, { kind: 'refused' }],
  [
    'duplicate thread (Portugal)',
    409,
    { message: 'Duplicate discussion recently submitted' },
    { kind: 'refused', message: 'Duplicate discussion recently submitted' },
  ],
  ['deleted', 410, { message: 'Dataset has been deleted' }, { kind: 'deleted' }],
  ['too large, by a proxy', 413, undefined, { kind: 'refused' }],
  ['media type', 415, { message: 'Content-Type' }, { kind: 'refused' }],
  [
    'read only',
    423,
    { message: 'Due to security reasons' },
    { kind: 'readOnly', message: 'Due to security reasons' },
  ],
  ['too many', 429, undefined, { kind: 'tooMany' }],
  ['crash', 500, { message: 'Internal Server Error' }, { kind: 'server', uncertain: true }],
  ['search off', 501, { message: 'Search is disabled' }, { kind: 'server' }],
  ['proxy', 502, undefined, { kind: 'server', uncertain: true }],
  ['body that is a text', 400, 'no', { kind: 'refused' }],
  ['body that is null', 400, null, { kind: 'refused' }],
];

describe('a portal’s refusals', () => {
  it.each(cases)('%s (%i)', (_, status, body, expected) => {
    expect(refusalFailure({ ...base, status, body })).toMatchObject({ status, ...expected });
  });

  it.each([
    ['en', 'This URL is already registered'],
    ['fr', 'Cette URL est déjà enregistrée'],
    ['fr, decomposed', 'Cette URL est déjà enregistrée'.normalize('NFD')],
    ['de', 'Diese URL ist bereits registriert'],
    ['es', 'Esta URL ya está registrada'],
    ['pt', 'Este URL já está registado'],
    ['it', 'Questo URL è già registrato'],
    ['sr', 'Овај URL је већ регистрован'],
    ['ar', 'هذا العنوان الإلكتروني مسجل من قبل'],
  ])('an address that is taken, in %s, as a text and as a list', (_, url) => {
    for (const shape of [url, [url]]) {
      const failure = refusalFailure({ ...base, status: 400, body: { errors: { url: shape } } });
      expect(failure).toMatchObject({ kind: 'alreadyThere', fields: { url } });
    }
  });

  it.each([
    [404, { message: 'You have requested this URI [...] but did you mean' }],
    [404, { error: 'Not found', status: 404 }],
    [405, undefined],
  ])('repeats no noise of a %i', (status, body) => {
    expect(refusalFailure({ ...base, status, body }).message).toBeUndefined();
  });

  it('drops mongoengine’s summary where the fields speak, keeps it where it is all there is', () => {
    const message = "ValidationError (Reuse:None) (Field is required: ['title'])";
    const spoken = { errors: { title: 'Field is required' }, message };
    expect(refusalFailure({ ...base, status: 400, body: spoken }).message).toBeUndefined();
    expect(refusalFailure({ ...base, status: 400, body: { errors: {}, message } }).message).toBe(message);
  });

  it('blames the token for a 401 only where there was one', () => {
    const body = { message: 'Invalid API token' };
    expect(refusalFailure({ ...base, withToken: true, status: 401, body }).kind).toBe('badToken');
    expect(refusalFailure({ ...base, status: 401, body }).kind).toBe('signedOut');
  });

  it('calls a read certain', () => {
    expect(refusalFailure({ ...base, write: false, status: 500, body: null }).uncertain).toBeUndefined();
  });

  it('survives hostile errors: names, depth, length', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 50; level += 1) deep = { deep };
    const errors = JSON.parse(
      `{"__proto__": "a", "constructor": "b", "<b>": "c", "title": ${JSON.stringify('x'.repeat(9_000))}}`,
    );
    const failure = refusalFailure({ ...base, status: 400, body: { errors: { ...errors, tags: deep } } });
    expect(Object.keys(failure.fields ?? {}).sort()).toEqual(['constructor', 'title']);
    expect(failure.fields?.title).toHaveLength(500);
    expect(({} as { a?: string }).a).toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['99999999', 86_400],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });
});
