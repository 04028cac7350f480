import { beforeEach, describe, expect, test } from 'vitest';
import { distinct } from '../../lib/links/finder/distinct';
import { quick } from '../../lib/links/finder/quick';
import { recogniserFor, type TextRecogniser } from '../../lib/links/finder/recogniser';
import { type Survey, survey } from '../../lib/links/finder/survey';
import { thoroughPass } from '../../lib/links/finder/thorough';
import type { FoundReference } from '../../lib/links/types';
import { foundReferences } from '../../lib/messages';
import './dom';

const DATASET = 'https://www.data.gouv.fr/datasets';
const UUID = 'eb76d20a-8501-400e-b336-d85724de5435';
const thorough: Survey<TextRecogniser> = {
  recogniserFor,
  steps: (page, recogniser, found, roots) =>
    thoroughPass(page, { recogniser, shadowOf: ({ shadowRoot }) => shadowRoot, found, roots }),
};

/** What either pass reports of the page that this test stands in. */
async function look(
  html: string,
  what: Survey | Survey<TextRecogniser>,
  head = '',
): Promise<FoundReference[]> {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  return (await survey(window, what as Survey)).references;
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe.each([
  ['quick', quick],
  ['thorough', thorough],
])('the %s pass', (_, what) => {
  test('tells what is cited, how often, in which words, under which heading, where', async () => {
    const found = await look(
      `<nav><a href="${DATASET}/menu">Menu</a></nav>
       <main><h1>Prices</h1><h2>  The \n sources </h2>
         <p><a href="${DATASET}/abc/">  The <b>data</b>\n here </a> and <a href="${DATASET}/ABC?x=1">again</a></p>
         <aside><a href="${DATASET}/def">Beside</a></aside>
         <h2>Files</h2><a href="${DATASET}/abc#/resources/${UUID}">A file</a>
         <a href="https://www.data.gouv.fr/fr/datasets/r/${UUID}">Its permalink</a>
       </main>
       <footer><a href="${DATASET}/abc">Footer</a></footer>`,
      what,
    );
    expect(found).toEqual([
      expect.objectContaining({ ref: 'menu', count: 1, inMain: false, text: 'Menu' }),
      expect.objectContaining({
        ref: 'abc',
        count: 3,
        inMain: true,
        text: 'The data here',
        heading: 'The sources',
      }),
      expect.objectContaining({ ref: 'def', inMain: false, heading: 'The sources' }),
      expect.objectContaining({
        ref: 'abc',
        resource: UUID,
        kind: 'dataset',
        heading: 'Files',
        text: 'A file',
      }),
      expect.objectContaining({ ref: UUID, kind: 'resource', heading: 'Files' }),
    ]);
    expect(found[0]).not.toHaveProperty('heading');
    expect(foundReferences.safeParse(found).success).toBe(true);
  });

  test('without main or article, everything outside the edges is main content', async () => {
    const found = await look(
      `<header><a href="${DATASET}/abc">x</a></header><div><a href="${DATASET}/def">y</a></div>`,
      what,
    );
    expect(found.map(({ ref, inMain }) => [ref, inMain])).toEqual([
      ['abc', false],
      ['def', true],
    ]);
  });

  test('a link without words has its label, its title, its picture', async () => {
    const found = await look(
      `<a href="${DATASET}/abc" aria-label="Label"></a><a href="${DATASET}/def" title="Title"></a>
       <a href="${DATASET}/ghi"><img alt="Picture" src="x.png"></a><a href="${DATASET}/jkl"></a>`,
      what,
    );
    expect(found.map(({ text }) => text)).toEqual(['Label', 'Title', 'Picture', undefined]);
  });

  test('embeds, frames and metadata', async () => {
    const found = await look(
      `<iframe src="https://www.data.gouv.fr/embeds/datasets/abc"></iframe><div data-udata-dataset="def"></div>
       <div data-udata-reuse="ghi"></div><script src="https://www.data.gouv.fr/oembed.js"></script>`,
      what,
      `<meta name="dc.source" content="${DATASET}/meta"><link rel="related" href="${DATASET}/link">`,
    );
    expect(found.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      'dataset meta',
      'dataset link',
      'dataset abc',
      'dataset def',
      'reuse ghi',
    ]);
  });

  test('an embed of an unknown portal is not reported', async () => {
    expect(await look('<div data-udata-dataset="abc"></div>', what)).toEqual([]);
  });

  test('five hundred references, bounded strings', async () => {
    const links = Array.from(
      { length: 700 },
      (_, at) => `<a href="${DATASET}/d${at}">${'long '.repeat(200)}</a>`,
    );
    const found = await look(`<h2>${'heading '.repeat(100)}</h2>${links.join('')}`, what);
    expect(found).toHaveLength(500);
    expect(foundReferences.safeParse(found).success).toBe(true);
  });

  test('clobbered properties hide nothing', async () => {
    const names = [
      'querySelectorAll',
      'getElementsByTagName',
      'createTreeWalker',
      'head',
      'title',
      'baseURI',
      'body',
    ];
    const found = await look(
      `${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}
       <form href="/dataset"><input name="getAttribute"><input name="localName"><a href="${DATASET}/abc">x</a></form>`,
      what,
    );
    expect(found.map(({ ref }) => ref)).toEqual(['abc']);
  });

  test('a page without any is an empty list', async () => {
    expect(await look('<a href="https://example.org/dataset/resources/">x</a>', what)).toEqual([]);
  });
});

describe('the thorough pass alone', () => {
  test('reads text, JSON-LD, wrapped links and shadow roots, whose roots it names', async () => {
    document.body.innerHTML = `<main><p>Source: ${DATASET}/abc.</p>
      <a href="https://www.google.com/url?q=${encodeURIComponent(`${DATASET}/def`)}">x</a><x-y></x-y></main>
      <script type="application/ld+json">{"isBasedOn":"${DATASET}/jkl"}</script>`;
    const shadow = (document.querySelector('x-y') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<a href="${DATASET}/ghi">y</a>`;
    const { references, roots } = await survey(window, thorough);
    expect(references.map(({ ref, inMain, text }) => [ref, inMain, text])).toEqual([
      ['abc', true, `${DATASET}/abc.`],
      ['def', true, 'x'],
      ['ghi', true, 'y'],
      ['jkl', false, expect.anything()],
    ]);
    expect(roots).toEqual([document, shadow]);
  });

  test('words are better than an address', () => {
    const found = {
      portal: 'www.data.gouv.fr',
      kind: 'dataset',
      ref: 'abc',
      via: 'x',
      inMain: false,
    } as const;
    expect(
      distinct([
        { ...found, text: `${DATASET}/abc` },
        { ...found, text: 'Words' },
      ]),
    ).toEqual([{ ...found, count: 2, text: 'Words' }]);
  });
});
