import { describe, expect, test } from 'vitest';
import { findDatasetLinks } from '../../lib/links';
import { compared, type Expected } from './cases/case';
import pages from './cases/pages.json';

function documentWith(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

describe('pages', () => {
  test.each(pages as { html: string; base: string; expect: Expected[] }[])(
    '$html',
    ({ html, base, expect: expected }) => {
      expect(findDatasetLinks(documentWith(html), { base }).map(compared)).toEqual(expected.map(compared));
    },
  );
});
