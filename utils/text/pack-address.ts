/** An address a pack can be fetched from, and the host permission that takes; or why it is none. */
export type PackAddress =
  | { readonly ok: true; readonly url: string; readonly origin: string; readonly host: string }
  | { readonly ok: false; readonly reason: 'not-an-address' | 'not-https' | 'has-password' };

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/**
 * Reads the address of a subscription: https only, so that nobody on the way can change the file or see its path.
 *
 * @param allowLoopback also takes http on this machine; for end-to-end tests
 */
export function packAddress(text: string, allowLoopback: boolean): PackAddress {
  const address = text.trim();
  if (!URL.canParse(address)) return { ok: false, reason: 'not-an-address' };
  const url = new URL(address);
  if (url.hostname === '') return { ok: false, reason: 'not-an-address' };
  const isLocal = allowLoopback && url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) return { ok: false, reason: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'has-password' };
  url.hash = '';
  // Match patterns know no port: a grant is for the whole host.
  return { ok: true, url: url.href, origin: `${url.protocol}//${url.hostname}/*`, host: url.host };
}
