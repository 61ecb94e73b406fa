import { frameBody } from './frames';
import { isElement, isText, parentAcrossShadow } from './node-kinds';

/** `navigation`: the address changed without a load. `content`: text of some length came, went or changed. */
export type PageChange = 'content' | 'navigation';

export type WatchOptions = {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Called at an idle moment after the page has come to rest; never during a mutation. */
  readonly onChange: (change: PageChange) => void;
  /** True for elements of our own interface, whose changes do not count. */
  readonly isOwn: (element: Element) => boolean;
};

/** The watching of one page. */
export type PageWatch = {
  /** Watches shadow roots and frames' documents as well: observers do not see into them from outside. */
  readonly include: (roots: readonly Node[]) => void;
};

/** The page must have been still for so long. */
const QUIET_MS = 400;
/** A page that is never still is looked at after so long all the same. */
const RESTLESS_MS = 4000;
/** Pages that keep changing are looked at less and less often, down to once in so long. */
const SELDOM_MS = 60_000;
/** Changes of less text than this are clocks, counters and badges. */
const TEXT_LENGTH = 40;
/** An idle moment may take long to come. */
const IDLE_TIMEOUT_MS = 1000;
/** Some pages rewrite their address without any event an extension can see. */
const ADDRESS_CHECK_MS = 1000;

/**
 * Watches a page for late text, replaced text and navigation without a load. Storms of mutations come out as one
 * call. Changes of attributes do not count, nor do short texts, nor our own interface.
 */
export function watchPage(page: Document, { signal, onChange, isOwn }: WatchOptions): PageWatch {
  const view = page.defaultView;
  if (!view || signal.aborted) return { include: () => {} };
  let address = view.location.href;
  let timer = 0;
  let idle = 0;
  let firstAt = 0;
  let patience = RESTLESS_MS;

  const tell = (change: PageChange): void => {
    view.clearTimeout(timer);
    timer = 0;
    firstAt = 0;
    cancelIdle(view, idle);
    idle = whenIdle(view, () => {
      idle = 0;
      if (!signal.aborted) onChange(change);
    });
  };

  const checkAddress = (): void => {
    if (view.location.href === address) return;
    const moved = withoutHash(view.location.href) !== withoutHash(address);
    address = view.location.href;
    if (!moved) return;
    patience = RESTLESS_MS;
    tell('navigation');
  };

  const noteChange = (): void => {
    const now = view.performance.now();
    firstAt ||= now;
    view.clearTimeout(timer);
    const restless = firstAt + patience - now;
    if (restless <= QUIET_MS) patience = Math.min(patience * 2, SELDOM_MS);
    timer = view.setTimeout(() => tell('content'), Math.max(0, Math.min(QUIET_MS, restless)));
  };

  const observer = new view.MutationObserver((records) => {
    checkAddress();
    if (records.some((record) => isChangeOfText(record, isOwn))) noteChange();
  });
  const include = (roots: readonly Node[]): void => {
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  include([page]);

  // A frame's document comes late, and changes, without a mutation outside it. Its event does not bubble.
  page.addEventListener(
    'load',
    ({ target }) => {
      if (isNode(target) && isElement(target) && frameBody(target)) noteChange();
    },
    { signal, capture: true },
  );
  view.addEventListener('popstate', checkAddress, { signal });
  navigationOf(view)?.addEventListener('currententrychange', checkAddress, { signal });
  const addressTimer = view.setInterval(checkAddress, ADDRESS_CHECK_MS);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearInterval(addressTimer);
      cancelIdle(view, idle);
    },
    { once: true },
  );
  return { include };
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** Whether a mutation brought, took or changed text worth reading again. */
function isChangeOfText(record: MutationRecord, isOwn: (element: Element) => boolean): boolean {
  if (isInside(record.target, isOwn)) return false;
  if (record.type === 'characterData') return lengthOf(record.target) >= TEXT_LENGTH;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => !(isElement(node) && isOwn(node)) && lengthOf(node) >= TEXT_LENGTH,
  );
}

function isInside(node: Node, isOwn: (element: Element) => boolean): boolean {
  for (let at = isElement(node) ? node : parentAcrossShadow(node); at; at = parentAcrossShadow(at)) {
    if (isOwn(at)) return true;
  }
  return false;
}

/** Length of the readable text in a node; scripts and styles hold none. */
function lengthOf(node: Node): number {
  if (isText(node)) return node.data.trim().length;
  if (!isElement(node) || /^(?:script|style|template|noscript|svg|iframe)$/i.test(node.tagName)) return 0;
  return node.textContent?.trim().length ?? 0;
}

/** The Navigation API tells of `history.pushState` by the page, which no other event does. */
function navigationOf(view: Window): EventTarget | null {
  const navigation: unknown = 'navigation' in view ? view.navigation : null;
  return isEventTarget(navigation) ? navigation : null;
}

function isEventTarget(value: unknown): value is EventTarget {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}

function whenIdle(view: Window, run: () => void): number {
  return view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
}

function cancelIdle(view: Window, handle: number): void {
  if (handle) view.cancelIdleCallback(handle);
}

/** A fragment only scrolls. Fragments that hold a route ("#!/…", "#/…") are part of the address. */
function withoutHash(address: string): string {
  return address.replace(/#(?![!/]).*$/, '');
}
