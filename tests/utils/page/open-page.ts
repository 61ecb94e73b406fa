import { onTestFinished } from 'vitest';

/**
 * Shows HTML as a page of its own, with layout, styles and scripts, in a frame that goes when the test ends. Its
 * classes belong to the frame, as a page's do in an extension: `instanceof` of the test's realm does not hold.
 */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame shows no document.');
  return page;
}

/** The window of a page that is shown. */
export function viewOf(page: Document): Window & typeof globalThis {
  if (!page.defaultView) throw new Error('The document is shown in no window.');
  return page.defaultView;
}

/** The first element for a selector; the test's mistake if there is none. */
export function pick(page: ParentNode, selector: string): Element {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** A range over words in the text of one element's text node. */
export function rangeOver(element: Element, words: string): Range {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = element.ownerDocument.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`No text node of the element holds "${words}".`);
}
