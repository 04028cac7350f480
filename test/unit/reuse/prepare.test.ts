import { describe, expect, it } from 'vitest';
import { creditLine, escapeMarkdown } from '../../../lib/reuse/credit';
import { offerDatasets } from '../../../lib/reuse/datasets';
import { isChanged } from '../../../lib/reuse/form';
import { prepareReuse } from '../../../lib/reuse/prepare';
import { dataset, ID, page, reference } from './made';

describe('a form filled in from the page', () => {
  it('says where each value comes from', () => {
    const { form, from } = prepareReuse(page(), '14 nov. 2026', false);
    expect(form).toMatchObject({
      title: 'Where did the trees go?',
      url: 'https://lereleve.info/trees',
      description: 'Three inventories compared.\n\nClaire Martin, *Le Relevé*, 14 nov. 2026',
      type: 'news_article',
      topic: '',
      tags: ['trees', 'patrimoine-naturel'],
      picked: null,
      organization: null,
      visibility: 'public',
    });
    expect(from).toEqual({ title: 'page', url: 'page', description: 'page', type: 'guessed', tags: 'page' });
  });

  it.each([
    [
      'nothing is claimed for what the page does not say',
      page({ title: '', description: '', type: undefined, tags: [] }),
      { url: 'page' },
    ],
    ['a page that cannot be read leaves the form empty', null, {}],
  ])('%s', (_name, said, from) => {
    expect(prepareReuse(said, '', false).from).toEqual(from);
  });

  it('repairs the address, or leaves it for the field to explain', () => {
    expect(prepareReuse(page({ url: 'https://medium.com/@a.b/c' }), '', false).form.url).toBe(
      'https://medium.com/%40a.b/c',
    );
    expect(prepareReuse(page({ url: 'http://localhost/x' }), '', false).form.url).toBe('http://localhost/x');
  });

  it('cuts a title that portals refuse', () => {
    const { title } = prepareReuse(page({ title: 'é'.repeat(900) }), '', false).form;
    expect([...title]).toHaveLength(350);
    expect(title.endsWith('…')).toBe(true);
  });

  it('knows an edited value from the offered one', () => {
    const offer = prepareReuse(page(), '', false);
    expect(isChanged(offer.form, offer, 'tags')).toBe(false);
    expect(isChanged({ ...offer.form, title: 'Mine' }, offer, 'title')).toBe(true);
  });
});

describe('Markdown of a page’s words', () => {
  it.each([
    ['2 * 3 [x](y) <b>', '2 \\* 3 \\[x\\](y) \\<b\\>'],
    ['snake_case stays, _this_ not', 'snake_case stays, \\_this\\_ not'],
    ['# 1 of 3', '\\# 1 of 3'],
    ['1. first', '1\\. first'],
    ['a - b', 'a - b'],
  ])('%s → %s', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  it.each([
    [{ author: 'Ann', publisher: 'P*' }, '1 May', 'Ann, *P\\**, 1 May'],
    [{ author: 'P', publisher: 'P' }, '', '*P*'],
    [{ author: '', publisher: '' }, '', ''],
  ])('credits %j', (said, date, line) => expect(creditLine(said, date)).toBe(line));
});

describe('datasets offered', () => {
  const cited = (n: number, more = {}) => ({ dataset: dataset(n), references: [reference(n, more)] });

  it('those of the main content are ticked, five at most; the others are listed', () => {
    const all = [cited(1, { inMain: false }), ...[2, 3, 4, 5, 6, 7].map((n) => cited(n))];
    const { rows, ticked } = offerDatasets(all, []);
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3, 4, 5, 6, 7].map(ID));
    expect(ticked).toEqual([2, 3, 4, 5, 6].map(ID));
  });

  it('the one that the person came from is ticked first', () => {
    expect(offerDatasets([cited(1), cited(2, { inMain: false })], [ID(2)]).ticked).toEqual([ID(2), ID(1)]);
  });

  it('among all of a list, only those that the person added count as chosen', () => {
    const added = { dataset: dataset(3), references: [reference(3, { count: 0 })] };
    expect(offerDatasets([cited(1, { inMain: false }), added], [ID(1), ID(3)]).ticked).toEqual([ID(3)]);
  });

  it('what cannot be cited is not listed', () => {
    const gone = { dataset: dataset(4, { deleted: '2026-01-01' }), references: [reference(4)] };
    const hidden = { dataset: dataset(5, { private: true }), references: [reference(5)] };
    expect(offerDatasets([gone, hidden], []).rows).toEqual([]);
  });
});
