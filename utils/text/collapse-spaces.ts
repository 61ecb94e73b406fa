/** A text in one line: white space of any kind and length as one space, none at its edges. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
