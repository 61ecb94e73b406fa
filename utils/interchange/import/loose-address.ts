import { isWebAddress } from '../../text/web-address';

/** A web address from a field: trimmed, blanks escaped, `//host` completed. Null when it is none. */
export function looseAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim().replace(/^\/\//, 'https://').replaceAll(' ', '%20');
  return isWebAddress(trimmed) ? trimmed : null;
}

/** Every web address in a field that may be an address, an object with one, or a list of those. In order, once each. */
export function looseAddresses(value: unknown, depth = 0): string[] {
  if (depth > 4) return [];
  const list = Array.isArray(value) ? value.slice(0, 200) : [value];
  const found = list.flatMap((item) => {
    if (Array.isArray(item)) return looseAddresses(item, depth + 1);
    if (typeof item !== 'object' || item === null) return looseAddress(item) ?? [];
    const fields = new Map<string, unknown>(Object.entries(item));
    return (
      looseAddress(fields.get('url')) ??
      looseAddress(fields.get('@id')) ??
      looseAddress(fields.get('sameAs')) ??
      []
    );
  });
  return [...new Set(found)];
}
