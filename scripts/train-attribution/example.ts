import { type Reading, read } from '../../utils/attribution/reading';
import type { WordCodes } from '../../utils/attribution/word-codes';
import type { CorpusArticle } from './corpus';
import { goldLabels } from './gold-labels';

/** An annotated article as the trainer sees it. */
export type Example = {
  readonly article: CorpusArticle;
  readonly reading: Reading;
  /** Span label of each token. */
  readonly gold: Uint8Array;
};

/** An article read as the models see it, with its gold labels. */
export function makeExample(article: CorpusArticle, codes: WordCodes): Example {
  const reading = read(article.text, codes);
  return { article, reading, gold: goldLabels(reading, article.attributions) };
}

/** Lengths in tokens of the paragraphs of all examples, one after the other. */
export function paragraphLengths(examples: readonly Example[]): Int32Array {
  const out: number[] = [];
  for (const { reading } of examples) {
    let from = 0;
    for (let i = 1; i <= reading.count; i++) {
      if (i < reading.count && reading.paragraph[i] === reading.paragraph[from]) continue;
      out.push(i - from);
      from = i;
    }
  }
  return Int32Array.from(out);
}

/** Targets of all examples one after the other; 255 for examples that are left out. */
export function targets(
  examples: readonly Example[],
  of: (example: Example, i: number) => number,
  leftOut: (index: number) => boolean,
): Uint8Array {
  const out = new Uint8Array(examples.reduce((sum, { reading }) => sum + reading.count, 0));
  let t = 0;
  examples.forEach((example, e) => {
    const skip = leftOut(e);
    for (let i = 0; i < example.reading.count; i++) out[t++] = skip ? 255 : of(example, i);
  });
  return out;
}
