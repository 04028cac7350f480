import { describe, expect, it } from 'vitest';
import { pageDescription } from '../../lib/messages';
import { describePage } from '../../lib/page';
import { describeHtml, documentOf, ld } from './page';

const huge = 'A'.repeat(1_000_000);

describe('hostile metadata', () => {
  it.each([
    ['a title of a megabyte', `<title>${huge}</title>`],
    [
      'a headline of a megabyte',
      ld({ '@type': 'NewsArticle', headline: huge, keywords: huge, author: huge }),
    ],
    [
      'metas of a megabyte',
      `<meta property="og:title" content="${huge}"><meta name="keywords" content="${'a,'.repeat(300_000)}">`,
    ],
    ['thousands of metas', '<meta property="article:tag" content="tag">'.repeat(5_000)],
    ['deep JSON-LD', ld(`${'[{"a":'.repeat(3_000)}1${'}]'.repeat(3_000)}`)],
    [
      'wrong types everywhere',
      ld({
        '@type': ['NewsArticle', 3, null],
        headline: { x: 1 },
        author: [null, 4, [{}]],
        publisher: 'x',
        image: [[{}]],
        keywords: { '@id': {} },
      }),
    ],
    ['an address that is none', '<link rel="canonical" href="http://[oops"><base href="::::">'],
    ['separators without end', `<title>${' - '.repeat(200_000)}</title>`],
    ['tags that never close', `<meta property="og:description" content="${'<p '.repeat(10_000)}">`],
    ['entities that never close', `<meta property="og:description" content="${'&amp;#x'.repeat(10_000)}">`],
  ])('%s comes out bounded', (_name, head) => {
    const document = documentOf(`<html><head>${head}</head></html>`);
    const said = describePage(document, new URL('https://a.org/x'));
    expect(pageDescription.safeParse(said).success).toBe(true);
    expect(said.title.length).toBeLessThanOrEqual(1_000);
  });

  it('control, direction and invisible characters go', () => {
    const said = describeHtml(
      '<meta property="og:title" content="Tre\u202Ees\u0007 of\u200B the\u2066 city\uFEFF"><title>x</title>',
    );
    expect(said.title).toBe('Trees of the city');
  });

  it('what is written as markup stays text', () => {
    const said = describeHtml(
      '<meta property="og:description" content="&lt;p&gt;Hello &lt;img src=x onerror=alert(1)&gt;there, reader&lt;/p&gt;">',
    );
    expect(said.description).toBe('Hello there, reader');
  });

  it('prototype keys do nothing', () => {
    const said = describeHtml(
      ld(
        '{"@type":"NewsArticle","headline":"Kept","__proto__":{"author":"Mallory","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      ),
    );
    expect(said.title).toBe('Kept');
    expect(said.author).toBe('');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('elements named after what is read do not take its place', () => {
    const said = describeHtml(
      '<head><title>Kept</title></head><form name="title"></form><img name="querySelectorAll"><form name="documentElement"></form>',
    );
    expect(said.title).toBe('Kept');
  });

  it('a script’s address is none', () => {
    const said = describeHtml(
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"><meta property="og:image" content="javascript:alert(1)">',
    );
    expect(said.url).toBe('https://lereleve.info/arbres-remarquables');
    expect(said.image).toBeUndefined();
  });
});
