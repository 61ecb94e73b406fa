import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '~/utils/page/gate';
import harbour from '../../fixtures/pages/harbour.html?raw';
import { openPage } from './open-page';

const PROSE =
  '<p>The council of Elmfield said on Monday that the bridge would open again in spring, after two winters of repairs.</p>';
const LD = (type: string) =>
  `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "${type}"}</script>`;

describe('looksLikeArticle', () => {
  it.each([
    ['a news page', harbour],
    ['prose alone', PROSE.repeat(5)],
    ['prose parted by line breaks', `<td>${PROSE.replace(/<.?p>/g, '').concat('<br><br>').repeat(6)}</td>`],
    ['a short text declared by OpenGraph', `<meta property="og:type" content="article">${PROSE.repeat(2)}`],
    ['a short text in one article element', `<article>${PROSE.repeat(2)}</article>`],
    ['a short text with microdata', `<div itemprop="articleBody">${PROSE.repeat(2)}</div>`],
    ['a short text with JSON-LD', LD('NewsArticle') + PROSE.repeat(2)],
  ])('lets %s through', async (_, html) => {
    expect(looksLikeArticle(await openPage(html))).toBe(true);
  });

  it.each([
    ['an empty page', ''],
    [
      'a front page of teasers',
      `<meta property="og:type" content="website">${'<article><h2>Bridge opens</h2><p>Two winters of repairs are over.</p></article>'.repeat(30)}`,
    ],
    ['a declaration without text', `<meta property="og:type" content="article">${LD('NewsArticle')}`],
    ['a shop', LD('Product') + PROSE.repeat(2)],
    ['an application', '<div id="app"><button>Send</button><textarea></textarea></div>'],
  ])('keeps %s out', async (_, html) => {
    expect(looksLikeArticle(await openPage(html))).toBe(false);
  });
});
