// Attributes are capped: a page full of unclosed tags must not cost its length squared.
const OPENING = /<script\b([^<>]{0,2000})>/gi;
const CLOSING = /<\/script/gi;
const JSON_LD = /\btype\s*=\s*["']?\s*application\/ld\+json\b/i;

/** A page with more blocks than this is a trap. */
const MAX_BLOCKS = 200;

/**
 * The texts of the JSON-LD blocks of an HTML page, in page order. Reads the markup as text, so nothing of the page
 * is loaded or run.
 */
export function findJsonLd(html: string): string[] {
  const blocks: string[] = [];
  const opening = new RegExp(OPENING);
  const closing = new RegExp(CLOSING);
  while (blocks.length < MAX_BLOCKS) {
    const start = opening.exec(html);
    if (start === null) break;
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html)?.index ?? html.length;
    const body = html.slice(opening.lastIndex, end);
    if (JSON_LD.test(start[1] ?? '') && body.trim() !== '') blocks.push(body);
    opening.lastIndex = end;
  }
  return blocks;
}
