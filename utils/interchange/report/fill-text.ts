/** Puts values into the places of a text: `$1` for the first, up to `$9`. A value's own `$1` stays as it is. */
export function fillText(text: string, values: readonly string[]): string {
  return text.replace(/\$([1-9])/g, (place, digit) => values[Number(digit) - 1] ?? place);
}
