import type { MarkLook, MarkState } from '../model/mark';
import { GROUNDS, type Ground } from './ground';
import { createBackgroundMeter } from './measured-background';
import { shadowRootsOf } from './node-kinds';
import type { PaintedMark } from './painted-mark';

type View = Window & typeof globalThis;

const STATES: readonly MarkState[] = ['assessed', 'stored', 'quote'];
const PREFIX = 'on-record-';
/** Where the user's own notes stand: below the marks, which say more. */
const NOTE = 'note';
const STRONG = '-strong';
/** How often to look whether the page cleared the registry; one lookup, so cheap. */
const CHECK_EVERY_MS = 2000;

/** What a mark is called on a ground; the light one goes without saying. */
function highlightName(name: string, ground: Ground): string {
  return `${PREFIX}${name}${ground === 'light' ? '' : `-on-${ground}`}`;
}

/** All names the painter may register, the topmost first; the style sheet has `::highlight()` rules for each. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  'current',
  ...STATES,
  ...STATES.map((state) => `${state}${STRONG}`),
  NOTE,
].flatMap((name) => GROUNDS.map((ground) => highlightName(name, ground)));

export type MarksOptions = {
  /** Takes every mark away and ends all work. */
  readonly signal: AbortSignal;
  /**
   * Rules for frames' documents, which the document's style sheet does not reach, and for shadow trees, where Firefox
   * does not let the document's `::highlight()` rules in.
   */
  readonly innerCss?: string;
};

/** Painter of the marks of one page. */
export type Marks = {
  /**
   * Replaces all marks, and the ranges of the user's own notes. Each is drawn in the variant for the background
   * measured under it.
   */
  readonly paint: (marks: readonly PaintedMark[], notes?: readonly Range[]) => void;
  /** Draws all marks in this style from now on. */
  readonly setStyle: (style: MarkLook['style']) => void;
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
 * Paints by the CSS Custom Highlight API: no node of the page changes. Each document has a registry of its own, which
 * belongs to the page and may be cleared by it, and Firefox lets no extension iterate it: so all state is kept here,
 * and what went missing is put back.
 */
export function openMarks(view: View, { signal, innerCss = '' }: MarksOptions): Marks {
  let marks: readonly PaintedMark[] = [];
  let notes: readonly Range[] = [];
  let current: string | null = null;
  let style: MarkLook['style'] = 'calm';
  let registered: readonly Registered[] = [];

  const clearRegistries = (): void => {
    for (const { registry, name } of registered) registry.delete(name);
    registered = [];
  };

  const repaint = (): void => {
    clearRegistries();
    const groundUnder = createBackgroundMeter(view);
    const nameOf = (name: string, range: Range): string => highlightName(name, groundUnder(range));
    const drawnMarks = marks.flatMap(({ id, state, ranges }) =>
      ranges.flatMap((range) => [
        { range, name: nameOf(style === 'strong' ? `${state}${STRONG}` : state, range) },
        ...(id === current ? [{ range, name: nameOf('current', range) }] : []),
      ]),
    );
    const drawn = [...drawnMarks, ...notes.map((range) => ({ range, name: nameOf(NOTE, range) }))];
    registered = [...Map.groupBy(drawn, ({ range }) => viewOf(range))].flatMap(([shownIn, each]) =>
      shownIn ? register(shownIn, each) : [],
    );
    if (innerCss) for (const root of rootsBelow(view, drawn)) adopt(root, innerCss);
  };

  const restore = (): void => {
    if (registered.some(({ registry, name, highlight }) => registry.get(name) !== highlight)) repaint();
  };

  const timer = view.setInterval(restore, CHECK_EVERY_MS);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  const clear = (): void => {
    marks = [];
    notes = [];
    current = null;
    clearRegistries();
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
    paint: (next, nextNotes = []) => {
      marks = next;
      notes = nextNotes;
      if (!next.some(({ id }) => id === current)) current = null;
      repaint();
    },
    setStyle: (next) => {
      style = next;
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

/** A highlight of ours in a document's registry. */
type Registered = {
  readonly registry: HighlightRegistry;
  readonly name: string;
  readonly highlight: Highlight;
};

/** Null when the range's document is shown no more, as after a frame went elsewhere. */
function viewOf(range: Range): View | null {
  return range.startContainer.ownerDocument?.defaultView ?? null;
}

function register(
  view: View,
  drawn: readonly { readonly range: Range; readonly name: string }[],
): readonly Registered[] {
  const registry = view.CSS.highlights;
  return [...Map.groupBy(drawn, ({ name }) => name)].map(([name, each]) => {
    const highlight = new view.Highlight(...each.map(({ range }) => range));
    // The active mark is drawn above the others; a stored one above a mere quotation around it.
    highlight.priority = HIGHLIGHT_NAMES.length - HIGHLIGHT_NAMES.indexOf(name);
    registry.set(name, highlight);
    return { registry, name, highlight };
  });
}

/** The shadow roots and frames' documents that marks stand in. */
function rootsBelow(
  view: View,
  drawn: readonly { readonly range: Range }[],
): readonly (Document | ShadowRoot)[] {
  const ranges = drawn.map(({ range }) => range);
  const documents = new Set(ranges.flatMap(({ startContainer }) => startContainer.ownerDocument ?? []));
  documents.delete(view.document);
  return [...shadowRootsOf(ranges), ...documents];
}

/** The root itself where it is a document, which has no `ownerDocument`. */
function documentOf(root: Document | ShadowRoot): Document | null {
  return 'defaultView' in root ? root : null;
}

const adopted = new WeakSet<Node>();

function adopt(root: Document | ShadowRoot, css: string): void {
  const view = (root.ownerDocument ?? documentOf(root))?.defaultView;
  if (!view || adopted.has(root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  adopted.add(root);
}
