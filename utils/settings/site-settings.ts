import { storage } from 'wxt/utils/storage';

/** Hosts the user switched off, in no order. */
const disabledHosts = storage.defineItem<readonly string[]>('local:disabledHosts', { fallback: [] });

/** True unless the user switched that host off. */
export async function isSiteEnabled(host: string): Promise<boolean> {
  return !(await disabledHosts.getValue()).includes(host);
}

/** The hosts the user switched off, sorted. */
export async function listDisabledSites(): Promise<string[]> {
  return [...(await disabledHosts.getValue())].sort();
}

/** Remembers a host's switch. */
export async function setSiteEnabled(host: string, enabled: boolean): Promise<void> {
  const others = (await disabledHosts.getValue()).filter((other) => other !== host);
  await disabledHosts.setValue(enabled ? others : [...others, host]);
}

/** Calls back after each change until the returned function is called. */
export function watchSites(onChange: () => void): () => void {
  return disabledHosts.watch(onChange);
}
