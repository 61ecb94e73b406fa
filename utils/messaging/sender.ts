import type { Browser } from 'wxt/browser';

/** What a message's sender is, as far as the browser vouches for it. */
export type SenderKind = 'content' | 'extension-page' | 'stranger';

/**
 * Tells content scripts from the extension's own pages. An extension page open in a tab has a `tab` too, so the
 * address decides; the background itself has neither tab nor, in Firefox, an address.
 *
 * @param ownId `runtime.id`
 * @param ownOrigin `runtime.getURL('/')`
 */
export function senderKind(
  sender: Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab'>,
  ownId: string,
  ownOrigin: string,
): SenderKind {
  if (sender.id !== ownId) return 'stranger';
  if (sender.url?.startsWith(ownOrigin)) return 'extension-page';
  return sender.tab || sender.url ? 'content' : 'extension-page';
}
