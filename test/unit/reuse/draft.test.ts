import { describe, expect, it } from 'vitest';
import { parseReuseDraft, reuseDraftKey } from '../../../lib/reuse/draft';
import { parseOutcome } from '../../../lib/reuse/outcome';
import { reuseAsText } from '../../../lib/reuse/text';
import { form, ID, reuse } from './made';

describe('what is kept of a form', () => {
  it('comes back as it was', () => {
    const kept = {
      saved: 5,
      form: form({ picked: [ID(1)], added: [{ id: ID(2), title: 'Two', note: '' }] }),
    };
    expect(parseReuseDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    [null],
    ['x'],
    [{ saved: 1 }],
    [{ saved: 'x', form: form() }],
    [{ saved: 1, form: { ...form(), tags: 'a' } }],
  ])('%j is no draft', (value) => expect(parseReuseDraft(value)).toBeNull());

  it.each([
    ['https://a.org/x#part', 'https://a.org/x', true],
    ['https://a.org/#/one', 'https://a.org/#/two', false],
    ['https://a.org/x', 'https://a.org/y', false],
  ])('%s and %s share a draft: %s', (one, other, same) => {
    expect(reuseDraftKey(one, 'p') === reuseDraftKey(other, 'p')).toBe(same);
  });

  it('each portal has its own', () => {
    expect(reuseDraftKey('https://a.org/', 'p')).not.toBe(reuseDraftKey('https://a.org/', 'q'));
  });

  it('an outcome is read back, anything else is none', () => {
    const outcome = { reuse: reuse(1), published: true };
    expect(parseOutcome(outcome)).toEqual(outcome);
    expect(parseOutcome({ published: true })).toBeNull();
    expect(parseOutcome(null)).toBeNull();
  });
});

describe('a form as text', () => {
  it('says what is filled in', () => {
    const text = reuseAsText(form(), [{ id: ID(1), title: 'Trees', note: '' }], {
      type: 'Type: Article',
      topic: '',
      tags: 'Tags:',
      datasets: 'Datasets:',
      page: (id) => `(https://p/${id})`,
    });
    expect(text).toBe(
      `Where did the trees go?\n\nhttps://lereleve.info/trees\n\nThree inventories compared.\n\nType: Article\n\nTags: trees\n\nDatasets:\n- Trees (https://p/${ID(1)})\n`,
    );
  });
});
