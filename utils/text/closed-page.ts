/**
 * Pages a browser lets no extension read, by what the reader should be told. `browser`: the browser's own. `store`: a
 * shop for extensions. `reader-view`: the browser's plain rendering of an article.
 */
export type ClosedPage = 'browser' | 'store' | 'pdf' | 'reader-view' | 'file' | 'extension' | 'source';

const SCHEMES: Readonly<Record<string, ClosedPage>> = {
  'chrome-extension:': 'extension',
  'moz-extension:': 'extension',
  'extension:': 'extension',
  'view-source:': 'source',
  'file:': 'file',
};

/** Schemes of pages that belong to somebody else than the browser. */
const WEB = /^(?:https?|ftp|blob|data):/;

const STORES = [
  /^https:\/\/chromewebstore\.google\.com(?:\/|$)/,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.opera\.com(?:\/|$)/,
];

/**
 * What kind of page no extension can read an address shows; null for an address of the open web, and for text that is
 * no address. A PDF is told by its name, since its type is not in its address.
 */
export function closedPage(address: string): ClosedPage | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'about:' && /^about:reader(?:\?|$)/.test(address)) return 'reader-view';
  const scheme = SCHEMES[url.protocol];
  if (scheme) return scheme;
  if (STORES.some((store) => store.test(address))) return 'store';
  // A blank page is of the web, though nothing is on it.
  return WEB.test(url.protocol) || address === 'about:blank' ? null : 'browser';
}
