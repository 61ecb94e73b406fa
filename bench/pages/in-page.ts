import highlightRules from '../../entrypoints/article.content/highlights.css?inline';
import type { MarkState } from '../../utils/model/mark';
import { looksLikeArticle } from '../../utils/page/gate';
import { openMarks } from '../../utils/page/highlights';
import { holdsInnerArticle } from '../../utils/page/inner-article';
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

const STATES: readonly MarkState[] = ['assessed', 'stored', 'quote'];

let reading: Reading | null = null;

/** Each step is called by itself, so that the browser can tell what it took. */
const steps = {
  body: () => document.body.outerHTML,
  gate: (): Gate => timed(looksLikeArticle),
  /** What is asked at an idle moment where the gate said no. */
  inner: (): Gate => timed(holdsInnerArticle),
  read: () => {
    reading = readPage(document);
  },
  /** Marks every block, and gives the layout shift score of the frames that follow; null where it cannot be measured. */
  paint: async (): Promise<number | null> => {
    const found = reading;
    const shifts = watchShifts();
    document.adoptedStyleSheets.push(rules());
    openMarks(window, { signal: new AbortController().signal }).paint(
      (found?.page.blocks ?? []).flatMap(({ span }, index) => {
        const range = found && rangeOf(found.map, span);
        return range
          ? [{ id: String(index), state: STATES[index % STATES.length] ?? 'quote', ranges: [range] }]
          : [];
      }),
    );
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    return shifts?.() ?? null;
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

function timed(asks: (page: Document) => boolean): Gate {
  const start = performance.now();
  const opens = asks(document);
  return { opens, ms: performance.now() - start };
}

function rules(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules);
  return sheet;
}

/** Sums the layout shifts from now on (web.dev/cls); null in browsers that do not tell. */
function watchShifts(): (() => number) | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  let sum = 0;
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

/** Without what the text leaves out or adds. Hidden text inside a range keeps this from being equality. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff\u201c\u201d]/g, '');
}

Object.assign(globalThis, { onRecord: steps });
