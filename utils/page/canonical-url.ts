/** Parameters that say where the reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|smid|cmpid|ocid)$/i;
/** Host labels that name another dress of the same site. */
const DRESS = /^(?:www\d?|m|mobile|amp)\./;

/**
 * The address to know a page by: the first candidate that is plausible, else the page's own without fragment and
 * tracking parameters. A candidate is plausible when it is an http(s) address of the same site and names a path, as
 * pages often declare their front page or a partner's copy as canonical.
 */
export function canonicalUrl(own: string, candidates: readonly (string | null)[]): string {
  for (const candidate of candidates) {
    const url = candidate === null ? null : parse(candidate, own);
    if (url && isPlausible(url, own)) return clean(url);
  }
  const url = parse(own, own);
  return url ? clean(url) : own;
}

function isPlausible(url: URL, own: string): boolean {
  const page = parse(own, own);
  if (!page || !/^https?:$/.test(url.protocol) || !isSameSite(url.hostname, page.hostname)) return false;
  return url.pathname !== '/' || page.pathname === '/';
}

/** Same host up to its dress, or one a subdomain of the other ("edition.example.org" and "example.org"). */
function isSameSite(a: string, b: string): boolean {
  const [left, right] = [a.replace(DRESS, ''), b.replace(DRESS, '')];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

function clean(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  // By hand: a Firefox content script may not iterate the page's URLSearchParams.
  const kept = copy.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  copy.search = kept.join('&');
  return copy.href;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
