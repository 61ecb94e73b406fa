import type { Block, BlockKind } from '../model/page-text';
import type { TextRun } from './text-map';

/**
 * White space, or units that print nothing and split words: soft hyphen, zero-width space, word joiner, byte order
 * mark.
 */
const GAP = /[^\S\ufeff]+|[\u00ad\u200b\u2060\ufeff]+/y;
/** Where words end that single spaces part: most text nodes are one such stretch, and are copied whole. */
const STRETCH_END = /[^\S ]|[\u00ad\u200b\u2060]| (?=[\s\u00ad\u200b\u2060]|$)/g;
/** White space without the byte order mark, which JavaScript counts as such. */
const SPACE = /[^\S\ufeff]/;
const BLOCK_SEPARATOR = '\n\n';

type Place = { readonly node: Text; readonly offset: number };

/**
 * Puts article text together, block by block: white space collapsed to single spaces, unprintable units left out,
 * blocks joined by a blank line, and for every unit taken from a text node the place it came from.
 */
export class TextBuilder {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #runs: TextRun[] = [];
  #kind: BlockKind = 'paragraph';
  /** First unit of the block in work, or -1 before its first visible unit. */
  #blockStart = -1;
  /** A space that is written only if more text follows in the same block. */
  #space: Place | 'virtual' | null = null;
  #lineBreaks = 0;

  /** Ends the block in work; text from here on stands in a block of this kind. */
  openBlock(kind: BlockKind): void {
    if (this.#blockStart >= 0) {
      this.#blocks.push({ kind: this.#kind, span: [this.#blockStart, this.#text.length] });
    }
    this.#kind = kind;
    this.#blockStart = -1;
    this.#space = null;
    this.#lineBreaks = 0;
  }

  /** A `<br>`: one is a space, two or more in a row begin a new block of the same kind. */
  lineBreak(): void {
    this.#lineBreaks += 1;
    this.#space ??= 'virtual';
  }

  /** Adds the text of a live node. */
  append(node: Text): void {
    const { data } = node;
    for (let from = 0; from < data.length; ) {
      GAP.lastIndex = from;
      const gap = GAP.exec(data)?.[0];
      if (gap) {
        if (SPACE.test(gap)) this.#space = { node, offset: from };
        from += gap.length;
      } else {
        STRETCH_END.lastIndex = from;
        const end = STRETCH_END.exec(data)?.index ?? data.length;
        this.#write(data.slice(from, end), { node, offset: from });
        from = end;
      }
    }
  }

  /** Adds words the reader sees but no text node holds, such as the quotation marks of a `<q>`. */
  appendVirtual(text: string): void {
    this.#write(text, null);
  }

  /** Everything so far; the builder is spent afterwards. */
  finish(): { readonly text: string; readonly blocks: readonly Block[]; readonly runs: readonly TextRun[] } {
    this.openBlock('paragraph');
    return { text: this.#text, blocks: this.#blocks, runs: this.#runs };
  }

  #write(words: string, place: Place | null): void {
    if (this.#lineBreaks > 1) this.openBlock(this.#kind);
    this.#lineBreaks = 0;
    if (this.#blockStart < 0) {
      if (this.#text !== '') this.#text += BLOCK_SEPARATOR;
      this.#blockStart = this.#text.length;
    } else if (this.#space) {
      this.#put(' ', this.#space === 'virtual' ? null : this.#space);
    }
    this.#space = null;
    this.#put(words, place);
  }

  #put(words: string, place: Place | null): void {
    const start = this.#text.length;
    this.#text += words;
    if (!place) return;
    const last = this.#runs.at(-1);
    const goesOn =
      last?.node === place.node &&
      last.start + last.length === start &&
      last.offset + last.length === place.offset;
    if (last && goesOn) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + words.length };
    else this.#runs.push({ start, length: words.length, ...place });
  }
}
