import { describe, expect, it } from 'vitest';
import { describeHtml } from './page';

interface Case {
  name: string;
  at: string;
  canonical?: string;
  ogUrl?: string;
  expected: string;
  removed?: string[];
}

const cases: Case[] = [
  {
    name: 'a canonical address',
    at: 'https://a.org/x?utm_source=n',
    canonical: 'https://a.org/x',
    expected: 'https://a.org/x',
    removed: ['utm_source'],
  },
  {
    name: 'a relative one',
    at: 'https://a.org/deep/x',
    canonical: '/deep/x',
    expected: 'https://a.org/deep/x',
  },
  {
    name: 'one with trackers of its own',
    at: 'https://a.org/x',
    canonical: 'https://a.org/x?fbclid=1&id=2',
    expected: 'https://a.org/x?id=2',
    removed: ['fbclid'],
  },
  {
    name: 'one on another site is refused',
    at: 'https://a.org/x-y-z',
    canonical: 'https://evil.org/x-y-z',
    expected: 'https://a.org/x-y-z',
  },
  {
    name: 'a look-alike host is refused',
    at: 'https://a.org/x-y-z',
    canonical: 'https://a.org.evil.net/x-y-z',
    expected: 'https://a.org/x-y-z',
  },
  {
    name: 'the home page is refused',
    at: 'https://a.org/trees',
    canonical: 'https://a.org/',
    expected: 'https://a.org/trees',
  },
  {
    name: 'the home page in a language is refused',
    at: 'https://a.org/fr/trees',
    canonical: 'https://a.org/fr/',
    expected: 'https://a.org/fr/trees',
  },
  {
    name: 'another article is refused',
    at: 'https://a.org/2026/11/where-did-the-trees-go',
    canonical: 'https://a.org/2025/01/budget-vote-in-council',
    expected: 'https://a.org/2026/11/where-did-the-trees-go',
  },
  {
    name: 'another article by its number is refused',
    at: 'https://a.org/news/article-123456.html',
    canonical: 'https://a.org/news/article-654321.html',
    expected: 'https://a.org/news/article-123456.html',
  },
  {
    name: 'the same number under new words',
    at: 'https://a.org/old-words-here_123456.html',
    canonical: 'https://a.org/politics/new-title-there_123456.html',
    expected: 'https://a.org/politics/new-title-there_123456.html',
  },
  {
    name: 'AMP',
    at: 'https://amp.a.org/trees-lost/amp/',
    canonical: 'https://www.a.org/trees-lost/',
    expected: 'https://www.a.org/trees-lost/',
  },
  {
    name: 'an AMP cache',
    at: 'https://a-org.cdn.ampproject.org/c/s/a.org/trees-lost/amp',
    canonical: 'https://a.org/trees-lost',
    expected: 'https://a.org/trees-lost',
  },
  {
    name: 'print, without canonical',
    at: 'https://a.org/trees?id=4&print=1',
    expected: 'https://a.org/trees?id=4',
  },
  {
    name: 'a second page leads to the first',
    at: 'https://a.org/trees-lost/2',
    canonical: 'https://a.org/trees-lost',
    expected: 'https://a.org/trees-lost',
  },
  {
    name: 'a parameter that names the page stays',
    at: 'https://a.org/article.php?id=12',
    canonical: 'https://a.org/article.php',
    expected: 'https://a.org/article.php?id=12',
  },
  {
    name: 'an opaque address gives way to a worded one',
    at: 'https://a.org/?p=123',
    canonical: 'https://a.org/2026/trees-lost/',
    expected: 'https://a.org/2026/trees-lost/',
  },
  {
    name: 'og:url where no canonical stands',
    at: 'https://a.org/x?gclid=1',
    ogUrl: 'https://a.org/x',
    expected: 'https://a.org/x',
    removed: ['gclid'],
  },
  {
    name: 'og:url where the canonical is refused',
    at: 'https://a.org/x?a=1',
    canonical: 'https://a.org/',
    ogUrl: 'https://a.org/x',
    expected: 'https://a.org/x',
  },
  { name: 'a fragment goes', at: 'https://a.org/x#comments', expected: 'https://a.org/x' },
  {
    name: 'a fragment that routes stays',
    at: 'https://a.org/app#/map/3',
    canonical: 'https://a.org/app',
    expected: 'https://a.org/app#/map/3',
  },
  {
    name: 'a script is no address',
    at: 'https://a.org/x',
    canonical: 'javascript:alert(1)',
    expected: 'https://a.org/x',
  },
  { name: 'credentials go', at: 'https://me:secret@a.org/x', expected: 'https://a.org/x' },
  {
    name: 'http gives way to https on the same host',
    at: 'https://a.org/x',
    canonical: 'http://a.org/x',
    expected: 'https://a.org/x',
  },
  {
    name: 'the rest of the query keeps its spelling',
    at: 'https://a.org/x?q=a+b%20c&utm_id=3&e=%C3%A9',
    expected: 'https://a.org/x?q=a+b%20c&e=%C3%A9',
    removed: ['utm_id'],
  },
];

describe('a page’s address', () => {
  it.each(cases)('$name', ({ at, canonical, ogUrl, expected, removed = [] }) => {
    const link = canonical ? `<link rel="canonical" href="${canonical}">` : '';
    const meta = ogUrl ? `<meta property="og:url" content="${ogUrl}">` : '';
    const said = describeHtml(`<head>${link}${meta}</head>`, at);
    expect(said.url).toBe(expected);
    expect(said.removed).toEqual(removed);
  });
});
