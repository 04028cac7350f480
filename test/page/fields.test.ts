import { describe, expect, it } from 'vitest';
import type { PageDescription } from '../../lib/page';
import { describeHtml, ld } from './page';

interface Case {
  name: string;
  html: string;
  url?: string;
  expected: Partial<PageDescription>;
}

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Où sont passés les arbres remarquables ?',
  description: 'Trois inventaires comparés, arbre par arbre.',
  datePublished: '2026-11-14T08:30:00+01:00',
  author: [
    { '@type': 'Person', name: 'Claire Martin' },
    { '@type': 'Person', name: 'Hugo Blanc' },
  ],
  publisher: { '@type': 'NewsMediaOrganization', name: 'Le Relevé' },
  image: { '@type': 'ImageObject', url: '/images/carte.jpg' },
  keywords: 'arbres, patrimoine naturel, villes',
  articleSection: 'Environnement',
};

const cases: Case[] = [
  {
    name: 'JSON-LD alone',
    html: `<html lang="fr"><head><title>Où sont passés les arbres remarquables ? | Le Relevé</title>${ld(article)}</head>`,
    expected: {
      title: 'Où sont passés les arbres remarquables ?',
      description: 'Trois inventaires comparés, arbre par arbre.',
      publisher: 'Le Relevé',
      author: 'Claire Martin, Hugo Blanc',
      published: '2026-11-14T08:30:00+01:00',
      type: 'news_article',
      image: 'https://lereleve.info/images/carte.jpg',
      tags: ['arbres', 'patrimoine naturel', 'villes', 'Environnement'],
      language: 'fr',
    },
  },
  {
    name: 'Open Graph alone',
    html: `<head><meta property="og:title" content="Les communes qui perdent leurs trains"><meta property="og:site_name" content="La Carte">
      <meta property="og:description" content="Vingt ans d’horaires relus."><meta property="og:type" content="article">
      <meta property="og:image" content="https://lacarte.fr/i/1200.png"><meta property="article:published_time" content="2025-02-03T06:00:00Z">
      <meta property="article:tag" content="Transport"><meta property="article:tag" content="La Carte"><meta property="og:locale" content="fr_FR">
      <title>Les communes qui perdent leurs trains - La Carte</title></head>`,
    url: 'https://lacarte.fr/trains',
    expected: {
      title: 'Les communes qui perdent leurs trains',
      publisher: 'La Carte',
      description: 'Vingt ans d’horaires relus.',
      type: 'news_article',
      image: 'https://lacarte.fr/i/1200.png',
      published: '2025-02-03T06:00:00Z',
      tags: ['Transport'],
      language: 'fr-FR',
    },
  },
  {
    name: 'a @graph with references, the article among page, site and organization',
    html: `<head><title>Trees - Paper</title>${ld({
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'The Paper' },
        { '@type': 'WebPage', '@id': '#page', name: 'Trees lost - The Paper', description: 'Of the page' },
        {
          '@type': 'Article',
          headline: 'Trees lost',
          author: { '@id': '#ann' },
          publisher: { '@id': '#org' },
          description: 'Of the article itself',
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'Organization', '@id': '#org', name: 'The Paper' },
      ],
    })}</head>`,
    expected: {
      title: 'Trees lost',
      author: 'Ann Lee',
      publisher: 'The Paper',
      description: 'Of the article itself',
    },
  },
  {
    name: 'the article that names this page, among several',
    html: `<head>${ld([
      { '@type': 'NewsArticle', headline: 'Another one', url: 'https://lereleve.info/other' },
      {
        '@type': 'NewsArticle',
        headline: 'This one',
        mainEntityOfPage: { '@id': 'https://www.lereleve.info/arbres-remarquables/' },
      },
    ])}</head>`,
    expected: { title: 'This one' },
  },
  {
    name: 'articles in lists of other pages do not speak for this one',
    html: `<head><title>Trees of the city</title>${ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Elsewhere', author: 'Someone' }] })}</head>`,
    expected: { title: 'Trees of the city', author: '' },
  },
  {
    name: 'JSON-LD that is nearly JSON',
    html: `<head>${ld('<!-- {"@type":"NewsArticle","headline":"Two\nlines","keywords":["eau potable",],} //-->')}</head>`,
    expected: { title: 'Two lines', tags: ['eau potable'] },
  },
  {
    name: 'JSON-LD with escaped quotes and entities',
    html: `<head><script type="application/ld+json">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;L&amp;#8217;eau &amp;amp; la ville&quot;}</script></head>`,
    expected: { title: 'L’eau & la ville' },
  },
  {
    name: 'broken JSON-LD counts as none',
    html: `<head><title>Still here</title>${ld('{"@type": "NewsArticle", "headline": ')}</head>`,
    expected: { title: 'Still here' },
  },
  {
    name: 'a paper with citation_*',
    html: `<head><title>Tree loss in cities | Journal of Trees</title><meta name="citation_title" content="Tree loss in cities">
      <meta name="citation_author" content="Martin, Claire"><meta name="citation_author" content="Lee, Ann">
      <meta name="citation_publication_date" content="2026/03/09"><meta name="citation_journal_title" content="Journal of Trees">
      <meta name="citation_keywords" content="urban trees; inventories"></head>`,
    expected: {
      title: 'Tree loss in cities',
      author: 'Claire Martin, Ann Lee',
      published: '2026-03-09',
      publisher: 'Journal of Trees',
      type: 'paper',
      tags: ['urban trees', 'inventories'],
    },
  },
  {
    name: 'Dublin Core',
    html: `<head><meta name="DC.title" content="Rapport annuel sur l’eau"><meta name="DC.creator" content="Office de l’eau">
      <meta name="DC.date" content="2024-05-06"><meta name="DC.language" content="fr"><meta name="DC.publisher" content="Office de l’eau">
      <meta name="DC.subject" content="eau; rivières"></head>`,
    expected: {
      title: 'Rapport annuel sur l’eau',
      author: 'Office de l’eau',
      published: '2024-05-06',
      language: 'fr',
      tags: ['eau', 'rivières'],
    },
  },
  {
    name: 'microdata, rel=author and time',
    html: `<body><article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Nos relevés</h1>
      <a rel="author" href="/a">Par Zoé Petit</a><time datetime="2026-01-02T10:00:00+01:00">2 janvier</time><a rel="tag">vélo</a></article></body>`,
    url: 'https://zoe.example.org/blog/nos-releves',
    expected: {
      title: 'Nos relevés',
      author: 'Zoé Petit',
      published: '2026-01-02T10:00:00+01:00',
      tags: ['vélo'],
    },
  },
  {
    name: 'Twitter alone',
    html: `<head><meta name="twitter:title" content="A map of wells"><meta name="twitter:description" content="Every well, drawn."><meta name="twitter:image" content="/w.png"></head>`,
    expected: {
      title: 'A map of wells',
      description: 'Every well, drawn.',
      image: 'https://lereleve.info/w.png',
    },
  },
  {
    name: 'a page that says nothing',
    html: '<p>Hello</p>',
    expected: {
      title: '',
      description: '',
      author: '',
      publisher: '',
      published: '',
      language: '',
      tags: [],
      removed: [],
      url: 'https://lereleve.info/arbres-remarquables',
      type: undefined,
      image: undefined,
      notPublic: undefined,
    },
  },
  {
    name: 'a picture that is a logo, a pixel or a script is none',
    html: `<head><meta property="og:image" content="javascript:alert(1)"><meta property="og:image" content="/static/logo.png"><meta property="og:image" content="/pixel.png"><meta name="twitter:image" content="data:image/png;base64,AA"></head>`,
    expected: { image: undefined },
  },
  {
    name: 'a description cut short gives way to the whole one',
    html: `<head><meta property="og:description" content="We compared three inventories of…"><meta name="description" content="We compared three inventories of trees, one by one."></head>`,
    expected: { description: 'We compared three inventories of trees, one by one.' },
  },
  {
    name: 'a heading that is not the page’s title',
    html: '<head><title>Peanuts early may avoid allergy - The Paper</title></head><h1>Health center</h1><h1>Peanuts early may avoid allergy</h1>',
    expected: { title: 'Peanuts early may avoid allergy', publisher: 'The Paper' },
  },
  {
    name: 'an outlet that adds its slogan',
    html: '<head><meta property="og:site_name" content="Le Relevé - le journal des données"><title>x</title></head>',
    expected: { publisher: 'Le Relevé' },
  },
  {
    name: 'a byline in words, the content being the longest article',
    html: '<article><a rel="author">Someone Else</a></article><article><h1>Trees lost</h1><p class="article-byline">By Ann Lee</p><p>Where did they go?</p></article>',
    expected: { author: 'Ann Lee' },
  },
  {
    name: 'an author named twice, and an author that is a number',
    html: '<head><meta name="author" content="Ann Lee"><meta name="author" content="Ann Lee, reporter"><meta name="author" content="651"></head>',
    expected: { author: 'Ann Lee' },
  },
  {
    name: 'keywords with commas of their own, entities, empty words',
    html: '<head><meta property="article:tag" content="Mergers, acquisitions"><meta property="article:tag" content="Water &amp;amp; trees"><meta property="article:tag" content="null"></head>',
    expected: { tags: ['Mergers, acquisitions', 'Water & trees'] },
  },
  {
    name: 'a post on a blog host that calls itself news',
    html: `<head>${ld({ '@type': 'NewsArticle', headline: 'Mine' })}</head>`,
    url: 'https://medium.com/@ann/mine-123456',
    expected: { type: 'post' },
  },
  {
    name: 'noise among keywords',
    html: '<head><meta property="og:site_name" content="Le Relevé"><meta name="keywords" content="Actualités, Le Relevé, lereleve.info, arbres, id:12345, 2026, info, le, Arbres, #forêt"></head>',
    expected: { tags: ['arbres', 'forêt'] },
  },
];

describe('what a page says of itself', () => {
  it.each(cases)('$name', ({ html, url, expected }) => {
    const said = describeHtml(html, url);
    for (const key of Object.keys(expected) as (keyof PageDescription)[]) {
      expect(said[key], key).toEqual(expected[key]);
    }
  });
});
