/** Something wrong in a file. `path` is a JSON pointer (RFC 6901), "" for the file itself. */
export type Problem = { readonly path: string; readonly message: string };

/**
 * A JSON pointer to a place in a file.
 * @param keys object keys and array indices from the root down.
 */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
