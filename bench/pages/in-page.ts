import { looksLikeArticle } from '../../utils/page/gate';
import { type Reading, readPage } from '../../utils/page/read-page';
import { rangeOf } from '../../utils/page/text-map';

/** What one reading of one page came to; JSON, as it crosses from the browser. */
export type Measured = {
  readonly elements: number;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  /** Blocks with a live range that says the same words. */
  readonly mapped: number;
  readonly page: { readonly [key: string]: unknown };
};

/** What the gate said and how long it took by the clock: too short for the measure of CPU time. */
export type Gate = { readonly opens: boolean; readonly ms: number };

let reading: Reading | null = null;

/** Each step is called by itself, so that the browser can tell what it took. */
const steps = {
  body: () => document.body.outerHTML,
  gate: (): Gate => {
    const start = performance.now();
    const opens = looksLikeArticle(document);
    return { opens, ms: performance.now() - start };
  },
  read: () => {
    reading = readPage(document);
  },
  result: (): Measured => {
    const found = reading;
    const { text = '', blocks = [], ...page } = found?.page ?? {};
    return {
      elements: document.querySelectorAll('*').length,
      blocks: blocks.map(({ kind, span }) => ({ kind, text: text.slice(...span) })),
      mapped: blocks.filter(({ span }) => {
        const range = found && rangeOf(found.map, span);
        return range !== null && bare(String(range)).includes(bare(text.slice(...span)));
      }).length,
      page,
    };
  },
};

/** Without what the text leaves out or adds. Hidden text inside a range keeps this from being equality. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff\u201c\u201d]/g, '');
}

Object.assign(globalThis, { onRecord: steps });
