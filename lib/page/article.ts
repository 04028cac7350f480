/** Which of a page's JSON-LD nodes is the page's own work. */
import { fold } from './clean';
import { type Graph, list, type Node, own, strings, type TypedNode } from './json-ld';

/** schema.org types whose node speaks of the page's main content, best first. */
const WORKS = [
  /^(?:.*NewsArticle|ScholarlyArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|TechArticle|Report|Article|OpinionPiece)$/,
  /^(?:SoftwareApplication|WebApplication|MobileApplication|WebAPI|Map|PodcastEpisode|VideoObject|Recipe|Book|Thesis|CreativeWork)$/,
  /^(?:.*WebPage|ItemPage|AboutPage|QAPage)$/,
];
const SITES = /^(?:WebSite)$/;

export interface Works {
  /** The node of the page's main content, or null. */
  main: TypedNode | null;
  /** The node of the page itself, which may repeat the site's words. */
  page: TypedNode | null;
  /** The node of the site. */
  site: TypedNode | null;
}

/**
 * Among several works, the one that names this page's address or title wins; then the one that stands by
 * itself; then the first. Works in lists of other pages count only where they name this page.
 *
 * @param addresses absolute addresses of the page
 * @param titles the page's other titles
 */
export function findWorks(graph: Graph, addresses: readonly string[], titles: readonly string[]): Works {
  const pages = new Set(addresses.map(bare));
  const names = new Set(titles.map(fold).filter(Boolean));
  const score = (candidate: TypedNode): number => {
    const rank = WORKS.findIndex((types) => candidate.types.some((type) => types.test(type)));
    if (rank < 0 || rank === 2) return -1;
    const mine = addressesOf(graph, candidate.node).some((address) => pages.has(bare(address)));
    const named = headlines(graph, candidate.node).some((name) => names.has(fold(name)));
    if (candidate.aside && !mine && !named) return -1;
    return (
      (mine ? 100 : 0) +
      (named ? 50 : 0) +
      (rank === 0 ? 20 : 0) -
      (candidate.aside ? 30 : 0) -
      candidate.depth
    );
  };
  let main: TypedNode | null = null;
  let best = -1;
  for (const candidate of graph.nodes) {
    const points = score(candidate);
    if (points > best) [main, best] = [candidate, points];
  }
  const first = (types: RegExp) =>
    graph.nodes.find((node) => node.types.some((type) => types.test(type))) ?? null;
  return { main, page: first(WORKS[2] as RegExp), site: first(SITES) };
}

/** @returns a work's titles, as written */
export function headlines(graph: Graph, node: Node): string[] {
  return [...strings(graph, own(node, 'headline')), ...strings(graph, own(node, 'name'))];
}

/** @returns the addresses that a node says it has, as written */
export function addressesOf(graph: Graph, node: Node): string[] {
  return [
    ...list(own(node, 'url')),
    ...strings(graph, own(node, 'mainEntityOfPage'), ['@id', 'url']),
    own(node, '@id'),
  ].filter((value): value is string => typeof value === 'string' && value.length < 10_000);
}

/** An address without scheme, `www.`, query, fragment and final slash: enough to tell pages apart here. */
function bare(address: string): string {
  return address
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
