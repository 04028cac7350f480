import { describe, expect, test } from 'vitest';
import { findDatasetLinks, recogniseLink } from '../../lib/links';
import { compared, type Expected } from './cases/case';
import forms from './cases/forms-dom.json';
import pages from './cases/pages.json';
import { documentWith } from './dom';

const DATASET = 'https://www.data.gouv.fr/datasets';

describe('pages met on the web', () => {
  test.each(pages as { html: string; base: string; expect: Expected[] }[])(
    '$note $html',
    ({ html, base, expect: expected }) => {
      expect(findDatasetLinks(documentWith(html), { base }).map(compared)).toEqual(expected.map(compared));
    },
  );
});

describe('places', () => {
  test.each(
    forms as { html: string; base?: string; portal?: string | null; expect: string[]; note: string }[],
  )('$note', ({ html, base = 'https://example.org/page', portal = 'www.data.gouv.fr', expect: expected }) => {
    const found = findDatasetLinks(documentWith(html), { base });
    expect(found.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(expected);
    if (portal) for (const link of found) expect(link.portal).toBe(portal);
  });

  test('two loaders: each embed belongs to the next one', () => {
    const page = documentWith(
      `<div data-udata-dataset="abc"></div><script src="https://www.data.gouv.fr/oembed.js"></script>
       <div data-udata-dataset="def"></div><script src="https://data.public.lu/static/oembed.js"></script>
       <div data-udata-dataset="ghi"></div>`,
    );
    expect(findDatasetLinks(page).map(({ portal, ref }) => [portal, ref])).toEqual([
      ['www.data.gouv.fr', 'abc'],
      ['data.public.lu', 'def'],
      ['data.public.lu', 'ghi'],
    ]);
  });

  test('a link knows its element', () => {
    const page = documentWith(`<p><a href="${DATASET}/abc">x</a></p>`);
    expect(findDatasetLinks(page)[0]?.element).toBe(page.querySelector('a'));
  });

  test('an element is a root, and is read itself', () => {
    const page = documentWith(`<a href="${DATASET}/abc">x</a><a href="${DATASET}/def">y</a>`);
    const last = page.querySelector('a:last-child') as Element;
    expect(findDatasetLinks(last).map(({ ref }) => ref)).toEqual(['def']);
  });

  test('open shadow roots are read where they stand, and are roots too', () => {
    const page = documentWith(`<a href="${DATASET}/abc">x</a><x-y></x-y><a href="${DATASET}/ghi">z</a>`);
    const shadow = (page.querySelector('x-y') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<a href="${DATASET}/def">y</a>`;
    expect(findDatasetLinks(page).map(({ ref }) => ref)).toEqual(['abc', 'def', 'ghi']);
    expect(findDatasetLinks(shadow).map(({ ref }) => ref)).toEqual(['def']);
  });

  test('given portals count', () => {
    const page = documentWith('<a href="https://open.example.org/datasets/abc">x</a>');
    expect(findDatasetLinks(page)).toEqual([]);
    const portals = [{ host: 'open.example.org' }];
    expect(findDatasetLinks(page, { portals }).map(({ ref }) => ref)).toEqual(['abc']);
  });
});

describe('large and strange pages', () => {
  test('hundreds of levels', () => {
    const page = documentWith('');
    let at: Element = page.body;
    for (let depth = 0; depth < 400; depth++) {
      const inner = page.createElement('i');
      at.appendChild(inner);
      at = inner;
    }
    at.textContent = `${DATASET}/abc`;
    expect(findDatasetLinks(page).map(({ ref }) => ref)).toEqual(['abc']);
  });

  test('a text of a megabyte is read to its end, words uncut', () => {
    const page = documentWith('');
    const pre = page.createElement('pre');
    pre.textContent = `${'some words '.repeat(100_000)}${DATASET}/abc ${'x'.repeat(40_000)} ${DATASET}/def`;
    page.body.appendChild(pre);
    expect(findDatasetLinks(page).map(({ ref }) => ref)).toEqual(['abc', 'def']);
  });

  test('huge attributes and schemes without end', () => {
    const page = documentWith('<a></a><p></p>');
    page.querySelector('a')?.setAttribute('href', `${DATASET}/${'a'.repeat(1_000_000)}`);
    page.querySelector('a')?.setAttribute('onclick', `'${'https://'.repeat(20_000)}'`);
    (page.querySelector('p') as Element).textContent = `${'https://www.data.gouv.fr/,'.repeat(20_000)}`;
    expect(findDatasetLinks(page)).toEqual([]);
  });

  test('what an element cannot tell hides no other', () => {
    const page = documentWith(`<b title="x"></b><a href="${DATASET}/abc">x</a>`);
    Object.defineProperty(page.querySelector('b'), 'getAttributeNames', {
      get() {
        throw new Error('no');
      },
    });
    expect(findDatasetLinks(page).map(({ ref }) => ref)).toEqual([recogniseLink(`${DATASET}/abc`)?.ref]);
  });
});
