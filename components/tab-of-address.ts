/** The tab that an extension page's own address names, as in `?tab=12`; null when it names none. */
export function tabOfAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(tab) ? Number(tab) : null;
}
