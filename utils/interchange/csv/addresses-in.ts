import { looseAddress } from '../import/loose-address';

/** What parts addresses of a cell: lines and bars, and within a line a comma or semicolon before the next. */
const LINES = /[\n\r|]+/;
const BETWEEN = /[,;]\s*(?=https?:\/\/)/i;
const ADDRESS = /https?:\/\/[^\s"<>|]+/gi;

/** What ends a sentence, not an address; a bracket only where none was opened within. */
function withoutEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’”»]+$/, '');
  const opened = trimmed.split('(').length;
  const closed = trimmed.split(')').length;
  return closed > opened && trimmed.endsWith(')') ? withoutEnd(trimmed.slice(0, -1)) : trimmed;
}

/**
 * The web addresses in a cell, in order, once each. An address that stands alone between lines, bars or before the next
 * address is kept to its last letter; among words it ends before the sentence does.
 */
export function addressesIn(cell: string): string[] {
  const parts = cell.split(LINES).flatMap((line) => line.split(BETWEEN));
  const found = parts.flatMap((part) => {
    const whole = looseAddress(part);
    if (whole !== null) return [whole];
    return (part.match(ADDRESS) ?? []).flatMap((address) => looseAddress(withoutEnd(address)) ?? []);
  });
  return [...new Set(found)];
}
