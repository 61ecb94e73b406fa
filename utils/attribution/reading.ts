import { quotedRegions } from '../text/quotation-marks';
import type { QuotedRegion } from '../text/quoted-region';
import { CLOSING, INSIDE, numberSentences, OPENING, quoteStates } from '../text/sentences';
import { isWord, tokenize } from '../text/tokens';
import { hashText } from './hashing';
import type { WordCodes } from './word-codes';

/** Columns with a margin carry this many cells before the first and after the last token. */
export const MARGIN = 3;

/**
 * A text as the models see it: one cell per token. Columns named in the first group have a margin, so that token i stands
 * at `i + MARGIN` and its neighbours need no bounds check.
 */
export type Reading = {
  readonly text: string;
  readonly count: number;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly first: Int32Array;
  readonly shape: Uint8Array;
  readonly quote: Uint8Array;

  /** UTF-16 offsets of each token, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Index into `regions`, or -1. */
  readonly region: Int32Array;
  /** How long the token's quoted region is: 0 none, then 1 + words up to 2, 4 from 3, 5 from 5, 6 from 10 words. */
  readonly regionLength: Uint8Array;
  readonly regions: readonly QuotedRegion[];
  /** Words inside each region. */
  readonly regionWords: Int32Array;
  /** First and last token of each sentence. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly sentences: number;
};

const BEFORE_TEXT = hashText('<s>');
const AFTER_TEXT = hashText('</s>');
/** Every opening mark is one word to the models, and so is every closing mark, whatever the house style. */
const ANY_OPENING = hashText('“');
const ANY_CLOSING = hashText('”');
const SHAPE_OPENING = 6 + 0x1c;
const SHAPE_CLOSING = 6 + 0x1d;

function lengthClass(words: number): number {
  return words >= 10 ? 6 : words >= 5 ? 5 : words >= 3 ? 4 : words + 1;
}

/** Reads a text into columns. Linear in its length. */
export function read(text: string, codes: WordCodes): Reading {
  const tokens = tokenize(text);
  const { starts, ends, count } = tokens;
  const regions = quotedRegions(text);
  const { state, region } = quoteStates(tokens, regions);
  const { sentence, paragraph } = numberSentences(text, tokens, state);

  const column = (): Int32Array => {
    const cells = new Int32Array(count + 2 * MARGIN);
    cells.fill(BEFORE_TEXT, 0, MARGIN);
    cells.fill(AFTER_TEXT, count + MARGIN);
    return cells;
  };
  const word = column();
  const stem = column();
  const suffix2 = column();
  const suffix3 = column();
  const suffix4 = column();
  const first = column();
  const shape = new Uint8Array(count + 2 * MARGIN);
  const quote = new Uint8Array(count + 2 * MARGIN);
  const regionWords = new Int32Array(regions.length);

  for (let i = 0; i < count; i++) {
    const token = text.slice(starts[i] ?? 0, ends[i] ?? 0);
    const code = codes.codeOf(token);
    const k = i + MARGIN;
    const q = state[i] ?? 0;
    quote[k] = q;
    word[k] = q === OPENING ? ANY_OPENING : q === CLOSING ? ANY_CLOSING : code.word;
    shape[k] = q === OPENING ? SHAPE_OPENING : q === CLOSING ? SHAPE_CLOSING : code.shape;
    stem[k] = code.stem;
    suffix2[k] = code.suffix2;
    suffix3[k] = code.suffix3;
    suffix4[k] = code.suffix4;
    first[k] = code.first;
    const r = region[i] ?? -1;
    if (q === INSIDE && r >= 0 && isWord(token)) regionWords[r] = (regionWords[r] ?? 0) + 1;
  }

  const regionLength = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const r = region[i] ?? -1;
    if (r >= 0) regionLength[i] = lengthClass(regionWords[r] ?? 0);
  }

  const sentences = count ? (sentence[count - 1] ?? 0) + 1 : 0;
  const sentenceFirst = new Int32Array(sentences);
  const sentenceLast = new Int32Array(sentences);
  for (let i = 0; i < count; i++) sentenceLast[sentence[i] ?? 0] = i;
  for (let i = count - 1; i >= 0; i--) sentenceFirst[sentence[i] ?? 0] = i;

  return {
    text,
    count,
    word,
    stem,
    suffix2,
    suffix3,
    suffix4,
    first,
    shape,
    quote,
    starts,
    ends,
    sentence,
    paragraph,
    region,
    regionLength,
    regions,
    regionWords,
    sentenceFirst,
    sentenceLast,
    sentences,
  };
}
