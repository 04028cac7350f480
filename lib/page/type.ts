/** Which of the portal's reuse types a page makes likely. */
import type { ReuseType } from './types';

export interface TypeSigns {
  /** schema.org types of the page's main work. */
  types: readonly string[];
  /** `og:type`. */
  openGraph: string;
  /** Whether it carries citation_title or the like. */
  cited: boolean;
  /** What made the page, e.g. `WordPress 6.5`. */
  generator: string;
  url: URL;
}

const BY_SCHEMA: readonly [RegExp, ReuseType][] = [
  [/^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis|Report)$/, 'paper'],
  [/NewsArticle$|^OpinionPiece$|^LiveBlogPosting$/, 'news_article'],
  [/^(?:BlogPosting|SocialMediaPosting|DiscussionForumPosting|TechArticle)$/, 'post'],
  [/^(?:WebAPI|APIReference)$/, 'api'],
  [/^(?:SoftwareApplication|WebApplication|MobileApplication|VideoGame)$/, 'application'],
  [/^(?:Map)$/, 'visualization'],
];

const BY_HOST: readonly [RegExp, ReuseType][] = [
  [
    /(?:^|\.)(?:datawrapper\.(?:de|dwcdn\.net)|dwcdn\.net|flourish\.studio|public\.tableau\.com|observablehq\.com|umap\.openstreetmap\.fr|storymaps\.arcgis\.com|shinyapps\.io|infogram\.com|carto\.com)$/,
    'visualization',
  ],
  [/(?:^|\.)(?:play\.google\.com|apps\.apple\.com|apps\.microsoft\.com|f-droid\.org)$/, 'application'],
  [/(?:^|\.)(?:arxiv\.org|hal\.science|biorxiv\.org|medrxiv\.org|zenodo\.org|ssrn\.com)$/, 'paper'],
  [
    /(?:^|\.)(?:medium\.com|substack\.com|blogspot\.[a-z.]{2,6}|wordpress\.com|over-blog\.com|tumblr\.com|hypotheses\.org|dev\.to|ghost\.io|hashnode\.dev|blogs\.mediapart\.fr)$/,
    'post',
  ],
];

/** @returns the likely type, or undefined: the person chooses */
export function guessType(signs: TypeSigns): ReuseType | undefined {
  if (signs.cited) return 'paper';
  // Blog hosts call everything NewsArticle.
  for (const [hosts, type] of BY_HOST) if (hosts.test(signs.url.hostname)) return type;
  for (const [types, type] of BY_SCHEMA) if (signs.types.some((said) => types.test(said))) return type;
  const blog =
    /\/(?:blogs?|billets?|carnet)\//i.test(signs.url.pathname) ||
    /^blogs?\./i.test(signs.url.hostname) ||
    /^(?:ghost|jekyll|hugo|substack|blogger)\b/i.test(signs.generator);
  const article = signs.openGraph === 'article' || signs.types.includes('Article');
  if (article || blog) return blog || /^wordpress/i.test(signs.generator) ? 'post' : 'news_article';
  return undefined;
}
