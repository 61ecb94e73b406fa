/** The archives whose addresses tell something. */
export type ArchiveService = 'wayback' | 'archive-today' | 'perma';

/** An archived copy, as far as its address tells. */
export type ArchiveAddress = {
  readonly service: ArchiveService;
  /** ISO time or date of the copy, as precise as the address; null when it does not say. */
  readonly stamp: string | null;
  /** The address of what was copied; null when the archive's address does not hold it. */
  readonly original: string | null;
};

/** Wayback's replay: 4 to 14 digits, an optional flag such as "id_" or "if_", and the original. */
const WAYBACK = /^\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/i;
const WAYBACK_HOSTS = /^(?:(?:www|web|wayback|replay)\.)?(?:archive\.org|waybackmachine\.org)$/;

/** archive.today answers under many names. */
const ARCHIVE_TODAY_HOSTS = /^(?:www\.)?archive\.(?:today|ph|is|li|vn|fo|md)$/;
/** Digits, or the dotted form "2022.03.18-114501". */
const ARCHIVE_TODAY_LONG = /^\/(\d{14}|\d{4}\.\d{2}\.\d{2}(?:-\d{6})?)\/(.+)$/;
/** A short code, with an optional way of showing it before or after. */
const ARCHIVE_TODAY_SHORT =
  /^\/(?:(?:o|wip)\/)?([A-Za-z0-9]{4,6})(?:\/(?:again|image|share|abstract))?(?:\/(https?:.+))?$/;

const PERMA_HOSTS = /^(?:www\.)?perma(?:-archives\.org|\.cc)$/;
const PERMA_CODE = /^\/(?:warc\/)?([A-Z0-9]{4}-[A-Z0-9]{4})(?:\/(?:.*?(https?:.+))?)?$/i;

/**
 * Reads the address of a copy at the Wayback Machine, archive.today or perma.cc; null for any other address. Nothing is
 * fetched: perma.cc and archive.today's short codes tell neither time nor original.
 */
export function readArchiveAddress(address: string): ArchiveAddress | null {
  const trimmed = address.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { hostname, pathname, search, hash } = new URL(trimmed);
  const rest = `${pathname}${search}${hash}`;
  if (WAYBACK_HOSTS.test(hostname)) {
    const found = WAYBACK.exec(rest);
    return found
      ? { service: 'wayback', stamp: readStamp(found[1]), original: readOriginal(found[2]) }
      : null;
  }
  if (ARCHIVE_TODAY_HOSTS.test(hostname)) {
    const long = ARCHIVE_TODAY_LONG.exec(rest);
    if (long) return { service: 'archive-today', stamp: readStamp(long[1]), original: readOriginal(long[2]) };
    const short = ARCHIVE_TODAY_SHORT.exec(rest);
    return short ? { service: 'archive-today', stamp: null, original: readOriginal(short[2]) } : null;
  }
  if (!PERMA_HOSTS.test(hostname)) return null;
  const found = PERMA_CODE.exec(rest);
  return found ? { service: 'perma', stamp: null, original: readOriginal(found[2]) } : null;
}

/** "20220318114501" or "2022.03.18-114501" as ISO; a stamp cut short gives the date it holds. */
function readStamp(text: string | undefined): string | null {
  const digits = text?.replace(/\D/g, '') ?? '';
  const [, year = '', month, day, hour, minute, second] =
    /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?$/.exec(digits) ?? [];
  const date = [year, month, day].filter(Boolean).join('-');
  const iso =
    hour !== undefined && minute !== undefined && second !== undefined
      ? `${date}T${hour}:${minute}:${second}Z`
      : date;
  // A stamp such as 20221399 names no day; Date would otherwise roll it over.
  const time = iso === '' ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : iso;
}

/** What stands in the path: a whole address, one with a single slash after its scheme, or one without a scheme. */
function readOriginal(text: string | undefined): string | null {
  if (!text) return null;
  const whole = /^https?%3a/i.test(text) ? decode(text) : text;
  const spelled = whole.replace(/^(https?):\/{1,3}/i, '$1://');
  const address = /^https?:\/\//i.test(spelled) ? spelled : `http://${spelled}`;
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.includes('.') ? address : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
