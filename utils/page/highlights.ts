import type { MarkState } from '../model/mark';
import { createBackgroundMeter } from './measured-background';
import { shadowRootsOf } from './node-kinds';
import type { PaintedMark } from './painted-mark';

const STATES: readonly MarkState[] = ['assessed', 'stored', 'quote'];
const PREFIX = 'on-record-';
const DARK = '-on-dark';
/** How often to look whether the page cleared the registry; one lookup, so cheap. */
const CHECK_EVERY_MS = 2000;

/** All names the painter may register; the style sheet has a `::highlight()` rule for each. */
export const HIGHLIGHT_NAMES: readonly string[] = [...STATES, 'current'].flatMap((state) => [
  `${PREFIX}${state}`,
  `${PREFIX}${state}${DARK}`,
]);

export type MarksOptions = {
  /** Takes every mark away and ends all work. */
  readonly signal: AbortSignal;
  /** Rules for shadow trees, where Firefox does not let the document's `::highlight()` rules in. */
  readonly shadowCss?: string;
};

/** Painter of the marks of one page. */
export type Marks = {
  /** Replaces all marks. Each is drawn in the light or dark variant by the background measured under it. */
  readonly paint: (marks: readonly PaintedMark[]) => void;
  /** Draws one mark as the active one, above its own state; null for none. */
  readonly setCurrent: (id: string | null) => void;
  /** Takes all marks away. */
  readonly clear: () => void;
  /** Measures the backgrounds anew, as after a change of the page's theme. */
  readonly repaint: () => void;
  /** What is painted now. */
  readonly painted: () => readonly PaintedMark[];
};

/**
 * Paints by the CSS Custom Highlight API: no node of the page changes. The registry belongs to the page, which may
 * clear it, and Firefox lets no extension iterate it: so all state is kept here, and what went missing is put back.
 */
export function openMarks(view: Window & typeof globalThis, { signal, shadowCss = '' }: MarksOptions): Marks {
  const registry = view.CSS.highlights;
  let marks: readonly PaintedMark[] = [];
  let current: string | null = null;
  let registered = new Map<string, Highlight>();

  const clearRegistry = (): void => {
    for (const name of registered.keys()) registry.delete(name);
    registered = new Map();
  };

  const repaint = (): void => {
    clearRegistry();
    for (const [name, ranges] of grouped(view, marks, current)) {
      const highlight = new view.Highlight(...ranges);
      // The active mark is drawn above the others; a stored one above a mere quotation around it.
      highlight.priority = HIGHLIGHT_NAMES.length - HIGHLIGHT_NAMES.indexOf(name);
      if (name.startsWith(`${PREFIX}current`)) highlight.priority += HIGHLIGHT_NAMES.length;
      registry.set(name, highlight);
      registered.set(name, highlight);
    }
    if (shadowCss)
      for (const root of shadowRootsOf(marks.flatMap(({ ranges }) => ranges))) adopt(view, root, shadowCss);
  };

  const restore = (): void => {
    if ([...registered].some(([name, highlight]) => registry.get(name) !== highlight)) repaint();
  };

  const timer = view.setInterval(restore, CHECK_EVERY_MS);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  const clear = (): void => {
    marks = [];
    current = null;
    clearRegistry();
  };
  signal.addEventListener(
    'abort',
    () => {
      view.clearInterval(timer);
      clear();
    },
    { once: true },
  );

  return {
    paint: (next) => {
      marks = next;
      if (!next.some(({ id }) => id === current)) current = null;
      repaint();
    },
    setCurrent: (id) => {
      current = id;
      repaint();
    },
    clear,
    repaint,
    painted: () => marks,
  };
}

/** Ranges by the name of the highlight that draws them. */
function grouped(
  view: Window & typeof globalThis,
  marks: readonly PaintedMark[],
  current: string | null,
): ReadonlyMap<string, readonly Range[]> {
  const isOnDark = createBackgroundMeter(view);
  const groups = new Map<string, Range[]>();
  for (const { id, state, ranges } of marks) {
    for (const range of ranges) {
      const variant = isOnDark(range) ? DARK : '';
      for (const name of id === current ? [state, 'current'] : [state]) {
        const key = `${PREFIX}${name}${variant}`;
        groups.set(key, [...(groups.get(key) ?? []), range]);
      }
    }
  }
  return groups;
}

const adopted = new WeakSet<ShadowRoot>();

function adopt(view: Window & typeof globalThis, root: ShadowRoot, css: string): void {
  if (adopted.has(root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  adopted.add(root);
}
