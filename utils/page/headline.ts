/** Shorter titles match by chance. */
const MIN_LENGTH = 8;

/**
 * The element that shows the article's headline, given the title the page declares; null when none does. An `h1`
 * that says the title wins, then another heading that does, then the page's only `h1`.
 */
export function findHeadline(page: Document, title: string, outlet: string | null): Element | null {
  const wanted = wordsOf(title);
  const first = [...page.querySelectorAll('h1, [itemprop~="headline"]')].filter(isShown);
  const spoken = first.filter((element) => wordsOf(element.textContent) !== wordsOf(outlet ?? ''));
  const saying = [...spoken, ...page.querySelectorAll('h2')].find((element) => says(element, wanted));
  if (saying) return saying;
  const only = spoken.filter((element) => element.tagName === 'H1');
  return only.length === 1 ? (only[0] ?? null) : null;
}

function isShown(element: Element): boolean {
  return element.tagName !== 'META' && (element.checkVisibility?.() ?? true);
}

/** Whether an element says the title; titles often carry the outlet's name after the headline, or are cut. */
function says(element: Element, wanted: string): boolean {
  const words = wordsOf(element.textContent);
  if (words.length < MIN_LENGTH || wanted.length < MIN_LENGTH) return words !== '' && words === wanted;
  return wanted.includes(words) || words.includes(wanted);
}

function wordsOf(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
