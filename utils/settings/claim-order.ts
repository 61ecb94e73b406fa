import { storage } from 'wxt/utils/storage';

/** How the claims of a page are listed: as they stand in it, or brought together by speaker. */
export type ClaimOrder = 'page' | 'speaker';

const order = storage.defineItem<ClaimOrder>('local:claimOrder', { fallback: 'page' });

export function readClaimOrder(): Promise<ClaimOrder> {
  return order.getValue();
}

export function writeClaimOrder(next: ClaimOrder): Promise<void> {
  return order.setValue(next);
}

/** Calls back with each new value until the returned function is called. */
export function watchClaimOrder(onChange: (next: ClaimOrder) => void): () => void {
  return order.watch(onChange);
}
