import { ALL, type Extent } from './article-extent';

/** Paragraphs shorter than this are labels, dates and teasers. */
const PROSE_LENGTH = 60;
const CONTAINERS = '[itemprop~="articleBody"], article, main, [role="main"]';
/** A declared container counts only if it holds most of the page's prose. */
const SHARE_OF_PROSE = 0.5;

/**
 * The article without Readability: the declared container with most prose, else the element whose own paragraphs
 * hold most. Null when the page has no paragraph of prose.
 */
export function fallbackExtent(page: Document, isOwn: (element: Element) => boolean): Extent | null {
  const prose = [...page.querySelectorAll('p')].filter(
    (p) => lengthOf(p) >= PROSE_LENGTH && !p.closest('nav, footer'),
  );
  const total = prose.reduce((sum, p) => sum + lengthOf(p), 0);
  if (total === 0) return null;
  const declared = best([...page.querySelectorAll(CONTAINERS)], (container) =>
    prose.filter((p) => container.contains(p)),
  );
  if (declared && declared.length >= total * SHARE_OF_PROSE && !isOwn(declared.element)) {
    return new Map(declared.paragraphs.map((p) => [p, ALL]));
  }
  const parents = new Set(prose.flatMap((p) => p.parentElement ?? []));
  const cluster = best([...parents], (parent) => prose.filter((p) => p.parentElement === parent));
  return cluster && !isOwn(cluster.element) ? new Map(cluster.paragraphs.map((p) => [p, ALL])) : null;
}

type Candidate = {
  readonly element: Element;
  readonly paragraphs: readonly Element[];
  readonly length: number;
};

/** The candidate with most prose; of equals the last, which is the innermost. */
function best(
  elements: readonly Element[],
  paragraphsOf: (element: Element) => readonly Element[],
): Candidate | null {
  let found: Candidate | null = null;
  for (const element of elements) {
    const paragraphs = paragraphsOf(element);
    const length = paragraphs.reduce((sum, p) => sum + lengthOf(p), 0);
    if (length > 0 && length >= (found?.length ?? 0)) found = { element, paragraphs, length };
  }
  return found;
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
