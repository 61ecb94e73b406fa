import { countProse, PROSE_ALONE } from './count-prose';

/** With a declaration, so little prose is enough. */
const PROSE_DECLARED = 2;
const DECLARED =
  'meta[property="og:type"][content*="article" i], [itemprop~="articleBody"], [itemtype*="Article" i], ' +
  'meta[property="article:published_time"]';
const LINKED_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report)"/;

/**
 * Whether a page may be an article, from a few cheap signals: what it declares (OpenGraph, microdata, JSON-LD, a
 * single `<article>`) and how much prose stands in its paragraphs. No single signal is required, and front pages,
 * which declare much and hold teasers, need the prose. Costs well under a millisecond; reads nothing twice. What stands
 * in frames and shadow trees is another question: `holdsInnerArticle`.
 */
export function looksLikeArticle(page: Document): boolean {
  const prose = countProse(page);
  if (prose < PROSE_DECLARED) return false;
  if (prose >= PROSE_ALONE) return true;
  return (
    page.querySelector(DECLARED) !== null ||
    page.querySelectorAll('article').length === 1 ||
    [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      LINKED_TYPE.test(script.textContent ?? ''),
    )
  );
}
