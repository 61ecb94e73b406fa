import { tabOfAddress } from '~/components/tab-of-address';

/** Which tab and claim the panel was opened for; nulls when it follows the active tab. */
export type PanelTarget = { readonly tabId: number | null; readonly claimId: string | null };

/** Reads `?tab=12&claim=…`, the address of the panel when it is open as a tab of its own. */
export function panelTarget(search: string): PanelTarget {
  return { tabId: tabOfAddress(search), claimId: new URLSearchParams(search).get('claim') };
}
