import { RequestError } from '~/utils/messaging/request-error';
import type { Origin } from '~/utils/messaging/serve';

/**
 * The tab a page's request speaks of: its own.
 *
 * @throws {RequestError} `forbidden` where the page is in no tab
 */
export function tabOf({ tabId }: Origin): number {
  if (tabId === null) throw new RequestError('forbidden', 'This request needs a tab.');
  return tabId;
}
