/**
 * What a page says of itself. Pure: a document and its address in, plain data out; no network, no storage,
 * nothing of the rest of the project. Everything read is hostile and comes out cleaned and bounded.
 */
import { chooseAddress } from './address';
import { chooseAuthor } from './author';
import { cleanMarkup, cleanText, fold } from './clean';
import { toIsoDate } from './date';
import { bylines, microdata, times } from './elements';
import { borneOut, headingsOf } from './headings';
import { choosePicture } from './image';
import { chooseLanguage } from './language';
import { whyNotPublic } from './not-public';
import { outletMatcher } from './outlet';
import { read, type Said } from './read';
import { rootOf } from './root';
import { chooseTags } from './tags';
import { chooseTitle, outletOfTitle } from './title';
import { guessType } from './type';
import type { PageDescription } from './types';

export type { PageDescription, ReuseType } from './types';

const MAX_TAGS = 5;

/**
 * @param document of the page, as it stands
 * @param location its address
 * @returns the page's title without its outlet's, canonical address, description and so on; what the page
 *   does not say is '' or absent
 * @throws nothing: broken or hostile metadata counts as absent
 */
export function describePage(document: Document, location: URL | Location): PageDescription {
  const here = new URL(location.href);
  const root = rootOf(document);
  const headings = headingsOf(root);
  const said = read(root, here, headings);
  const publisher = choosePublisher(said, fold(here.hostname));
  const isOutlet = outletMatcher([...said.outlets, publisher], here.hostname);
  const whole = cleanText(root.querySelector('title')?.textContent, 1_000);
  const title = chooseTitle(titlesOf(root, said, headings, whole), isOutlet);
  const { url, removed } = chooseAddress(here, addressesOf(root, said), baseOf(root, here));
  const type = guessType({
    types: said.types,
    openGraph: said.metas.one('og:type').toLowerCase(),
    cited: said.metas.one('citation_title', 'bepress_citation_title', 'eprints.title') !== '',
    generator: said.metas.one('generator'),
    url,
  });
  const image = choosePicture(said.pictures, baseOf(root, here));
  const notPublic = whyNotPublic(here, said.metas.all('robots').concat(said.metas.all('googlebot')));
  return {
    title,
    url: url.href,
    removed,
    description: chooseDescription(said, title),
    ...(type ? { type } : {}),
    ...(image ? { image } : {}),
    tags: chooseTags(said.keywords.concat([tagLinks(root)], said.sections), isOutlet, MAX_TAGS),
    publisher: publisher || outletOfTitle(whole, title),
    author:
      chooseAuthor([said.citedAuthors], true) ||
      chooseAuthor([...said.authors, microdata(root, 'author'), bylines(root)]),
    published: firstDate([...said.dates, ...microdata(root, 'datePublished'), ...times(root)]),
    language: chooseLanguage([
      root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
      ...said.languages,
    ]),
    ...(notPublic ? { notPublic } : {}),
  };
}

/** What the page's relative addresses are relative to (HTML Standard, "document base URL"). */
function baseOf(root: ParentNode, here: URL): string {
  const base = root.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(base, here.href) ? new URL(base, here.href).href : here.href;
}

function titlesOf(root: ParentNode, said: Said, headings: readonly string[], whole: string): string[] {
  const { metas } = said;
  const named = [...said.headlines.slice(0, 2), metas.one('og:title'), whole];
  const titles = [
    metas.one('citation_title', 'bepress_citation_title', 'eprints.title'),
    ...said.headlines.slice(0, 2),
    metas.one('og:title'),
    ...microdata(root, 'headline').slice(0, 1),
    ...borneOut(headings, named).slice(0, 2),
    metas.one('twitter:title'),
    metas.one('dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'),
  ].map((title) => cleanMarkup(title, 1_000));
  return [...titles, whole];
}

function addressesOf(root: ParentNode, said: Said): string[] {
  const links = [...root.querySelectorAll('link[rel~="canonical" i][href]')].slice(0, 3);
  return [
    ...links.map((link) => link.getAttribute('href') ?? ''),
    said.metas.one('og:url'),
    ...said.addresses,
  ];
}

function choosePublisher(said: Said, host: string): string {
  const names = said.outlets.map((name) => cleanMarkup(name, 200)).filter(Boolean);
  // A host's name is the last thing to call an outlet by.
  const best =
    names.find((name) => !/^(?:https?:|@|www\.)|^[^\s]+\.[a-z]{2,}$/i.test(name)) ?? names[0] ?? '';
  // "Le Relevé - the daily of data": the name, and what it says of itself.
  const [name = best, slogan] = best.split(/\s[-–—|·]\s/);
  const known = names.some((other) => fold(other) === fold(name)) || host.includes(fold(name));
  return slogan && known ? name.trim() : best;
}

function chooseDescription(said: Said, title: string): string {
  const texts = said.descriptions
    .map((text) => cleanMarkup(text, 10_000))
    .filter((text) => text.length > 10 && fold(text) !== fold(title));
  const first = texts[0] ?? '';
  if (!/(?:…|\.{3})$/.test(first)) return first;
  const start = fold(first).slice(0, 60);
  return texts.find((text) => text.length > first.length && fold(text).startsWith(start)) ?? first;
}

function tagLinks(root: ParentNode): string[] {
  const links = [...root.querySelectorAll('a[rel~="tag" i]')].filter(
    (link) => !link.closest('aside, nav, footer'),
  );
  return links.slice(0, 20).map((link) => cleanText(link.textContent, 200));
}

function firstDate(said: readonly string[]): string {
  for (const text of said) {
    const date = toIsoDate(text);
    if (date) return date;
  }
  return '';
}
