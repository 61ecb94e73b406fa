/** Longest address kept; browsers and spreadsheets cut longer ones. */
export const MAX_ADDRESS = 2048;

/** Longest name of a host in the DNS. */
const MAX_HOST = 253;

const BLANK_OR_CONTROL = /[\s\p{Cc}"<>\\^`{|}]/u;
const MAILBOX = /^mailto:[^\s@,?&]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/**
 * Whether `text` may be shown as a link: a whole http(s) address without credentials, blanks or quotes. Everything
 * else ("javascript:", "data:", "file:") could act when clicked.
 */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || BLANK_OR_CONTROL.test(text) || !/^https?:\/\//i.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return hostname !== '' && hostname.length <= MAX_HOST && username === '' && password === '';
}

/** Whether `text` is a way to object: a web address, or a `mailto:` address with one mailbox and nothing else. */
export function isContactAddress(text: string): boolean {
  return isWebAddress(text) || (text.length <= MAX_ADDRESS && MAILBOX.test(text));
}

/** The host without "www.", for a reader; null when the address is none of ours to open. */
export function hostOf(address: string): string | null {
  return isWebAddress(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}
