/** Gathers what a page's metadata says, by field, most trusted first, not yet cleaned. */
import { addressesOf, findWorks, headlines } from './article';
import type { Picture } from './image';
import { type Graph, list, type Node, own, readGraph, strings } from './json-ld';
import { type Metas, readMetas } from './meta';

export interface Said {
  metas: Metas;
  /** schema.org types of the main work. */
  types: readonly string[];
  headlines: string[];
  addresses: string[];
  descriptions: string[];
  /** What the outlet is called. */
  outlets: string[];
  citedAuthors: string[];
  authors: string[][];
  dates: string[];
  languages: string[];
  keywords: string[][];
  sections: string[][];
  pictures: Picture[];
}

/** @returns everything that metadata says; JSON-LD speaks through the page's main work, then the page, then the site */
export function read(root: ParentNode, location: URL, headings: readonly string[]): Said {
  const metas = readMetas(root);
  const graph = readGraph(root);
  const canonical = root.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const { main, page, site } = findWorks(
    graph,
    [location.href, canonical, metas.one('og:url')],
    [metas.one('og:title'), ...headings],
  );
  const work = main?.node;
  const said = (node: Node | undefined, ...keys: string[]) =>
    node ? keys.flatMap((key) => strings(graph, own(node, key))) : [];
  return {
    metas,
    types: main?.types ?? [],
    headlines: work ? headlines(graph, work) : [],
    addresses: work ? addressesOf(graph, work) : [],
    descriptions: [
      metas.one('og:description'),
      ...said(work, 'description'),
      metas.one('description'),
      metas.one(
        'twitter:description',
        'dc.description',
        'dcterms.abstract',
        'citation_abstract',
        'sailthru.description',
      ),
      ...said(page?.node, 'description'),
      ...said(work, 'abstract'),
    ],
    outlets: [
      metas.one('citation_journal_title', 'citation_conference_title'),
      metas.one('og:site_name'),
      ...said(work, 'publisher'),
      ...said(site?.node, 'name'),
      ...said(page?.node, 'publisher'),
      metas.one('dc.publisher', 'dcterms.publisher', 'citation_publisher'),
      metas.one('application-name'),
      metas.one('apple-mobile-web-app-title'),
    ].filter(Boolean),
    citedAuthors: metas.all('citation_author', 'citation_authors'),
    authors: [
      said(work, 'author'),
      metas.all('parsely-author', 'sailthru.author', 'article:author_name'),
      metas.all('author', 'byl'),
      said(work, 'creator'),
      metas.all('article:author'),
      metas.all('dc.creator', 'dcterms.creator'),
    ],
    dates: [
      ...said(work, 'datePublished'),
      metas.one('article:published_time', 'og:article:published_time', 'og:published_time'),
      metas.one('citation_publication_date', 'citation_online_date', 'citation_date'),
      metas.one('parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'date', 'article.published'),
      metas.one(
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'dc.date.created',
        'dcterms.created',
      ),
      ...said(page?.node, 'datePublished'),
      ...said(work, 'dateCreated', 'uploadDate'),
    ].filter(Boolean),
    languages: [
      ...said(work, 'inLanguage'),
      metas.one('og:locale'),
      metas.one('content-language'),
      metas.one('dc.language', 'citation_language', 'language'),
    ],
    keywords: [
      metas.all('article:tag'),
      said(work, 'keywords'),
      metas.all(
        'news_keywords',
        'parsely-tags',
        'citation_keywords',
        'citation_keyword',
        'dc.subject',
        'dcterms.subject',
      ),
      metas.all('keywords'),
    ],
    sections: [metas.all('article:section'), said(work, 'articleSection')],
    pictures: [...ofMetas(metas), ...ofWork(graph, work)],
  };
}

function ofMetas(metas: Metas): Picture[] {
  const width = Number(metas.one('og:image:width')) || undefined;
  const pictures = metas.all('og:image:secure_url', 'og:image', 'og:image:url').map((url) => ({ url }));
  return [
    ...pictures.map((picture, at) => (at === 0 && width ? { ...picture, width } : picture)),
    ...metas.all('twitter:image', 'twitter:image:src').map((url) => ({ url })),
  ];
}

function ofWork(graph: Graph, work: Node | undefined): Picture[] {
  if (!work) return [];
  return list(own(work, 'image')).flatMap((item) =>
    strings(graph, item, ['url', 'contentUrl', '@id']).map((url) => ({ url })),
  );
}
