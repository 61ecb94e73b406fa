import { hostOf } from './web-address';

/** What a user typed as a list of sites: the hosts in the typed order, each once, and what is no host. */
export type SiteList = { readonly sites: readonly string[]; readonly rejected: readonly string[] };

/** A name with a dot, or an address with a scheme; "localhost" alone is a slip of the pen more often than a site. */
function siteOf(word: string): string | null {
  const address = /^https?:\/\//i.test(word) ? word : `https://${word}`;
  const host = hostOf(address);
  return host && /^[\p{L}\p{N}.-]+$/u.test(host) && host.includes('.') && !/^\.|\.\.|\.$/.test(host)
    ? host
    : null;
}

/** Reads addresses or host names parted by white space, commas or semicolons. */
export function readSiteList(text: string): SiteList {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return {
    sites: [...new Set(words.flatMap((word) => siteOf(word) ?? []))],
    rejected: words.filter((word) => siteOf(word) === null),
  };
}
