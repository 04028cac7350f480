/** The frame of Le Relevé's pages. */
import { esc, script } from '../site/escape';
import { datasetId, links, type Site } from './links';

interface Article {
  /** Its path. */
  path: string;
  headline: string;
  /** Under the headline, and the description of its metadata. */
  standfirst: string;
  section: string;
  author: string;
  /** ISO 8601. */
  date: string;
  dateShown: string;
  keywords: string[];
  body: string;
  /** Script at the end of the page. */
  end?: string;
}

const STYLE = `
:root { --ink:#15130f; --soft:#6b655a; --rule:#d9d2c3; --paper:#fdfbf6; --accent:#b23a1e }
* { box-sizing:border-box } body { margin:0; background:var(--paper); color:var(--ink); font:19px/1.62 Charter,"Bitstream Charter","Noto Serif",Georgia,serif }
a { color:inherit; text-decoration-color:var(--accent); text-underline-offset:.15em } .bar { border-bottom:1px solid var(--rule); font:14px/1 system-ui,sans-serif } .bar div, .mast, .nav, article, .foot > div { max-width:72rem; margin:auto; padding:0 1.5rem }
.bar div { display:flex; justify-content:space-between; padding-block:.7rem; color:var(--soft) } .mast { text-align:center; padding-block:1.6rem .9rem } .mast a { font:700 3.4rem/1 "Playfair Display",Didot,Georgia,serif; letter-spacing:-.02em; text-decoration:none } .mast p { margin:.35rem 0 0; font:italic 1rem Georgia,serif; color:var(--soft) }
.nav { border-block:3px double var(--ink); display:flex; gap:1.8rem; justify-content:center; font:600 15px/1 system-ui,sans-serif; padding-block:.85rem; flex-wrap:wrap } .nav a { text-decoration:none } .nav [aria-current] { color:var(--accent) }
article { max-width:44rem; padding-block:2.2rem } .section { color:var(--accent); font:700 14px/1 system-ui,sans-serif; text-transform:uppercase; letter-spacing:.08em } h1 { font:700 2.9rem/1.1 "Playfair Display",Georgia,serif; margin:.5rem 0 .8rem; letter-spacing:-.01em; text-wrap:balance } .standfirst { font-size:1.24rem; line-height:1.5; color:#3a352b; margin:0 0 1.2rem }
.byline { font:15px/1.5 system-ui,sans-serif; color:var(--soft); border-top:1px solid var(--rule); padding-top:.8rem } figure { margin:1.6rem 0 } figure img { width:100%; height:auto; display:block } figcaption { font:14px/1.45 system-ui,sans-serif; color:var(--soft); margin-top:.5rem }
h2 { font:700 1.6rem/1.25 "Playfair Display",Georgia,serif; margin:2.2rem 0 .6rem } p { margin:0 0 1.15rem; hyphens:auto } blockquote { border-left:4px solid var(--accent); margin:1.8rem 0; padding-left:1.2rem; font-size:1.3rem; line-height:1.4 }
table { border-collapse:collapse; width:100%; font:16px/1.4 system-ui,sans-serif; margin:1.2rem 0 1.8rem } th, td { text-align:right; padding:.5rem .4rem; border-bottom:1px solid var(--rule) } th:first-child, td:first-child { text-align:left }
.method { background:#f4eee0; padding:1.2rem 1.4rem; font-size:1rem; margin:2.2rem 0 } .method h2 { margin-top:0; font-size:1.25rem } .embed { border:1px solid var(--rule); min-height:4rem; padding:1rem; margin:1.2rem 0 } .embed iframe { border:0 }
.foot { background:#1d1a15; color:#e8e1d3; font:15px/1.6 system-ui,sans-serif; padding:2.4rem 0; margin-top:3rem } .foot > div { display:grid; grid-template-columns:repeat(auto-fit,minmax(14rem,1fr)); gap:2rem }
`;

/** @returns a whole page of the newspaper, its metadata as a newsroom's publishing tool writes them */
export function newspaper(site: Site, a: Article): string {
  const url = `${site.self}${a.path}`;
  const image = `${site.self}/images/arbres.png`;
  const title = `${a.headline} - Le Relevé`;
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.headline,
    description: a.standfirst,
    mainEntityOfPage: url,
    image: [image],
    datePublished: a.date,
    dateModified: a.date,
    inLanguage: 'fr',
    keywords: a.keywords,
    articleSection: a.section,
    author: [{ '@type': 'Person', name: a.author }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Le Relevé', url: `${site.self}/` },
    isAccessibleForFree: true,
  };
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${esc(title)}</title><link rel="icon" href="data:,"><link rel="canonical" href="${esc(url)}">
<meta name="description" content="${esc(a.standfirst)}"><meta name="author" content="${esc(a.author)}"><meta name="keywords" content="${esc(a.keywords.join(', '))}">
<meta property="og:type" content="article"><meta property="og:site_name" content="Le Relevé"><meta property="og:locale" content="fr_FR"><meta property="og:title" content="${esc(a.headline)}"><meta property="og:description" content="${esc(a.standfirst)}"><meta property="og:url" content="${esc(url)}"><meta property="og:image" content="${esc(image)}"><meta property="og:image:width" content="960"><meta property="og:image:height" content="540">
<meta property="article:published_time" content="${a.date}"><meta property="article:section" content="${esc(a.section)}">${a.keywords.map((k) => `<meta property="article:tag" content="${esc(k)}">`).join('')}
<meta name="twitter:card" content="summary_large_image"><script type="application/ld+json">${script(structured)}</script><style>${STYLE}</style></head>
<body><div class="bar"><div><span>${a.dateShown}</span><span>S’abonner · Se connecter</span></div></div>
<header class="mast"><a href="/">Le Relevé</a><p>Le quotidien de la Vaume et de ses communes</p></header>
<nav class="nav" aria-label="Rubriques"><a href="/">À la une</a><a href="/" aria-current="true">${esc(a.section)}</a><a href="/">Politique</a><a href="/">Mobilités</a><a href="/">Culture</a></nav>
<main><article><p class="section">${esc(a.section)}</p><h1>${set(esc(a.headline))}</h1><p class="standfirst">${set(esc(a.standfirst))}</p>
<p class="byline">Par <strong>${esc(a.author)}</strong><br><time datetime="${a.date}">Publié le ${a.dateShown}</time> · Lecture 6 min</p>
<figure><img src="/images/arbres.png" width="960" height="540" alt="Une rangée de grands arbres sur une colline, au soir."><figcaption>Le quai des Tanneurs, à Valombre. Dessin : Le Relevé</figcaption></figure>
${set(a.body)}</article></main>${footer(site)}${a.end ?? ''}</body></html>`;
}

/** French spacing of what is read: no break before the tall signs, inside quotation marks and in numbers. */
const set = (text: string): string =>
  text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d{3}\b)/g, '$1\u202f');

/** What every page of the site has, a dataset among it that no article cites. */
function footer(site: Site): string {
  const to = links(site);
  return `<footer class="foot"><div><p><strong>Le Relevé</strong><br>Association de presse, Valombre.</p>
<p>Notre service « À la cantine » s’appuie sur <a href="${to.datasetById('canteen0')}">les menus publiés par la métropole</a>.</p><p><a href="/">Mentions légales</a><br><a href="/">Nous écrire</a></p></div></footer>`;
}

/** @returns the code that a portal offers to copy, as the newsroom pasted it */
export const embed = (site: Site, key: string): string =>
  `<div class="embed"><div data-udata-dataset="${datasetId(key)}"></div></div><script data-udata="${esc(site.portal)}" src="${esc(site.portal)}/oembed.js" async defer></script>`;
