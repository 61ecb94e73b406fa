import { describe, expect, it } from 'vitest';
import { embeddedReviews } from '~/utils/page/embedded-reviews';
import { pageMetadata } from '~/utils/page/page-metadata';
import harbour from '../../fixtures/pages/harbour.html?raw';

const ADDRESS = 'https://www.larkness-courier.example/x?utm_source=a';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const metadataOf = (html: string) => pageMetadata(parse(html), ADDRESS);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = {
  '@type': ['NewsArticle'],
  headline: 'Board ends ferry',
  author: [{ '@type': 'Person', name: 'Tove Marsh' }, 'Ebbe Lund'],
  publisher: { '@type': 'Organization', name: 'Larkness Courier' },
  datePublished: '2026-11-03T18:20:00Z',
  mainEntityOfPage: { '@id': 'https://larkness-courier.example/2026/ferry' },
  inLanguage: 'en_GB',
};

describe('pageMetadata', () => {
  it('reads OpenGraph, meta names, the canonical link and the language', () => {
    expect(metadataOf(harbour)).toEqual({
      url: 'https://www.larkness-courier.example/2026/harbour-board',
      title: 'Harbour board ends the evening ferry',
      outlet: 'The Larkness Courier',
      author: 'Tove Marsh',
      date: '2026-11-03T18:20:00+01:00',
      lang: 'en-GB',
    });
  });

  it.each([
    ['one object', JSON.stringify(ARTICLE)],
    ['an array', JSON.stringify([{ '@type': 'WebSite', name: 'x' }, ARTICLE])],
    ['a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, ARTICLE] })],
    ['a full type address', JSON.stringify({ ...ARTICLE, '@type': 'https://schema.org/NewsArticle' })],
    ['a comment around it', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['a trailing comma', JSON.stringify(ARTICLE).replace(/}$/, ',}')],
    [
      'a line break inside a string',
      JSON.stringify({ ...ARTICLE, articleBody: '#' }).replace('#', 'one\ntwo'),
    ],
  ])('reads JSON-LD as %s, before all else', (_, json) => {
    const page = parse(
      `<title>Other</title><meta property="og:title" content="Another">${ld('{bad')}${ld(json)}`,
    );
    expect(pageMetadata(page, ADDRESS)).toEqual({
      url: 'https://larkness-courier.example/2026/ferry',
      title: 'Board ends ferry',
      outlet: 'Larkness Courier',
      author: 'Tove Marsh, Ebbe Lund',
      date: '2026-11-03T18:20:00Z',
      lang: 'en-GB',
    });
  });

  it('reads microdata', () => {
    const page = parse(`<div itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">Board ends
        ferry</h1><span itemprop="author" itemscope><b itemprop="name">Tove Marsh</b> (staff)</span>
      <time itemprop="datePublished" datetime="2026-11-03">3 Nov</time>
      <div itemprop="publisher" itemscope><meta itemprop="name" content="The Courier"></div></div>`);
    expect(pageMetadata(page, ADDRESS)).toMatchObject({
      title: 'Board ends ferry',
      author: 'Tove Marsh',
      date: '2026-11-03',
      outlet: 'The Courier',
    });
  });

  it('says null where the page says nothing', () => {
    expect(metadataOf('')).toEqual({
      url: 'https://www.larkness-courier.example/x',
      title: '',
      outlet: null,
      author: null,
      date: null,
      lang: null,
    });
  });

  it('survives hostile linked data', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const hostile = [
      deep,
      'null',
      '"text"',
      '{"@type": 5, "headline": {"a": 1}}',
      '{"@type":"Article","headline":7,"author":{"name":{"name":[]}},"publisher":null,"url":[[]],"datePublished":{}}',
    ];
    const page = parse(
      `<title>Plain title</title>${hostile.map(ld).join('')}${ld(JSON.stringify({ '@type': 'Article', headline: 'x'.repeat(5000) }))}`,
    );
    expect(pageMetadata(page, ADDRESS)).toMatchObject({
      title: 'Plain title',
      author: null,
      date: null,
      outlet: null,
    });
  });

  it('takes no address for an author, no bad tag for a language', () => {
    const page = parse(
      '<html lang="english!"><meta property="article:author" content="https://social.example/u"><meta property="og:locale" content="de_AT">',
    );
    expect(pageMetadata(page, ADDRESS)).toMatchObject({ author: null, lang: 'de-AT' });
  });
});

describe('embeddedReviews', () => {
  it('finds every ClaimReview, however deep, and nothing else', () => {
    const review = { '@type': 'ClaimReview', claimReviewed: 'The ferry was never full' };
    const page = parse(
      ld(JSON.stringify({ '@graph': [ARTICLE, review] })) +
        ld(JSON.stringify([review])) +
        ld(JSON.stringify(ARTICLE)),
    );
    expect(embeddedReviews(page).map((text) => JSON.parse(text))).toEqual([review, review]);
    expect(embeddedReviews(parse(ld(JSON.stringify(ARTICLE))))).toEqual([]);
  });
});
