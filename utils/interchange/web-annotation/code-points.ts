/** The number of Unicode code points before a UTF-16 offset; an offset within a pair counts as before it. */
export function toCodePoints(text: string, offset: number): number {
  let count = 0;
  for (let i = 0; i < offset && i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = code >= 0xd800 && code <= 0xdbff;
    const next = text.charCodeAt(i + 1);
    if (high && next >= 0xdc00 && next <= 0xdfff) {
      if (i + 1 >= offset) break;
      i++;
    }
    count++;
  }
  return count;
}

/** The UTF-16 offset after `count` Unicode code points; the end of the text when it has fewer. */
export function fromCodePoints(text: string, count: number): number {
  let offset = 0;
  for (let i = 0; i < count && offset < text.length; i++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
