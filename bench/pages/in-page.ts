import { looksLikeArticle } from '../../utils/page/gate';
import { readPage } from '../../utils/page/read-page';
import { rangeOf } from '../../utils/page/text-map';

/** What one reading of one page came to; JSON, as it crosses from the browser. */
export type Measured = {
  readonly gate: boolean;
  readonly gateMs: number;
  readonly readMs: number;
  /** Milliseconds of a second reading, when the engine has compiled everything. */
  readonly warmMs: number;
  readonly elements: number;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  /** Blocks with a live range that says the same words. */
  readonly mapped: number;
  readonly unchanged: boolean;
  readonly page: { readonly [key: string]: unknown };
};

function measure(): Measured {
  const before = document.body.outerHTML;
  const start = performance.now();
  const gate = looksLikeArticle(document);
  const gated = performance.now();
  const reading = readPage(document);
  const read = performance.now();
  const unchanged = document.body.outerHTML === before;
  const again = performance.now();
  readPage(document);
  const warmMs = performance.now() - again;
  const blocks = reading?.page.blocks ?? [];
  const { text = '', blocks: _, ...page } = reading?.page ?? {};
  return {
    gate,
    gateMs: gated - start,
    readMs: read - gated,
    warmMs,
    elements: document.querySelectorAll('*').length,
    blocks: blocks.map(({ kind, span }) => ({ kind, text: text.slice(...span) })),
    mapped: blocks.filter(({ span }) => {
      const range = reading && rangeOf(reading.map, span);
      return range !== null && visibleUnits(String(range)).includes(visibleUnits(text.slice(...span)));
    }).length,
    unchanged,
    page,
  };
}

/** Without white space and what the text leaves out or adds; hidden text inside a range keeps this from being equality. */
function visibleUnits(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff\u201c\u201d]/g, '');
}

Object.assign(globalThis, { onRecordMeasure: measure });
