/** Which tab and claim the panel was opened for; nulls when it follows the active tab. */
export type PanelTarget = { readonly tabId: number | null; readonly claimId: string | null };

/** Reads `?tab=12&claim=…`, the address of the panel when it is open as a tab of its own. */
export function panelTarget(search: string): PanelTarget {
  const params = new URLSearchParams(search);
  const tab = params.get('tab');
  return { tabId: tab && /^\d+$/.test(tab) ? Number(tab) : null, claimId: params.get('claim') };
}
