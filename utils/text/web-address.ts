/** Hosts and paths of hostile data end up in links: only http and https may. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
}

/** The host without "www.", for a reader; null when the address is none of ours to open. */
export function hostOf(url: string): string | null {
  return isWebAddress(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
