import { frameBody } from './frames';

/** Paragraphs looked at, and how long one must be to be prose: teasers and labels are shorter. */
const SAMPLE = 120;
const PROSE_LENGTH = 80;
/** This much prose is an article whatever the page declares; with a declaration a little is enough. */
const PROSE_ALONE = 5;
const PROSE_DECLARED = 2;
/** So many elements are asked for a shadow tree, from the top down. */
const SHADOW_SEARCH = 300;
const DECLARED =
  'meta[property="og:type"][content*="article" i], [itemprop~="articleBody"], [itemtype*="Article" i], ' +
  'meta[property="article:published_time"]';
const LINKED_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report)"/;

/**
 * Whether a page may be an article, from a few cheap signals: what it declares (OpenGraph, microdata, JSON-LD, a
 * single `<article>`) and how much prose stands in its paragraphs. No single signal is required, and front pages,
 * which declare much and hold teasers, need the prose. Costs well under a millisecond; reads nothing twice.
 */
export function looksLikeArticle(page: Document): boolean {
  const prose = countProse(page);
  if (prose < PROSE_DECLARED)
    return [...page.querySelectorAll('iframe')].some(holdsArticle) || shadowsHoldArticle(page.body);
  if (prose >= PROSE_ALONE) return true;
  return (
    page.querySelector(DECLARED) !== null ||
    page.querySelectorAll('article').length === 1 ||
    [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      LINKED_TYPE.test(script.textContent ?? ''),
    )
  );
}

/** The whole story may stand in a frame of the page's own. */
function holdsArticle(frame: Element): boolean {
  const body = frameBody(frame);
  return body !== null && countProse(body) >= PROSE_ALONE;
}

/** Pages made of components keep all their prose in shadow trees, near the top. */
function shadowsHoldArticle(body: Element | null): boolean {
  const waiting: Element[] = body ? [body] : [];
  let prose = 0;
  for (let seen = 0; seen < SHADOW_SEARCH; seen += 1) {
    const element = waiting.shift();
    if (!element) break;
    const root = element.shadowRoot;
    if (root) {
      prose += countProse(root);
      if (prose >= PROSE_ALONE) return true;
      waiting.push(...root.children);
    }
    waiting.push(...element.children);
  }
  return false;
}

function countProse(page: ParentNode): number {
  let count = 0;
  // Pages from before paragraphs were common part them by line breaks.
  for (const lineBreak of [...page.querySelectorAll('br + br')].slice(0, SAMPLE)) {
    if ((lineBreak.previousSibling?.textContent?.length ?? 0) >= PROSE_LENGTH && ++count >= PROSE_ALONE)
      break;
  }
  for (const paragraph of [...page.querySelectorAll('p')].slice(0, SAMPLE)) {
    if ((paragraph.textContent?.length ?? 0) >= PROSE_LENGTH && ++count >= PROSE_ALONE) break;
  }
  return count;
}
