/**
 * A key by which names are told apart where capitals do not count. Spelled out and back, because the two ways differ for
 * letters such as the sharp s and the dotless i.
 */
export function foldCase(key: string): string {
  return key.toUpperCase().toLowerCase();
}
