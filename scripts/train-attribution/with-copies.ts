import type { CorpusArticle } from './corpus';
import { FOLDS } from './folds';
import { Random } from './random';
import { MARK_STYLES, restyled } from './restyle';

/**
 * The corpus with copies of a share of its articles behind it, each printed in another house style. A copy stands where
 * it falls into the same part as its original, so that no part is judged by models that have seen a copy of it.
 */
export function withCopies(corpus: readonly CorpusArticle[], share: number, seed: number): CorpusArticle[] {
  const random = new Random(seed);
  const waiting = Array.from({ length: FOLDS }, (): CorpusArticle[] => []);
  for (const e of random.order(corpus.length)) {
    const article = corpus[e];
    if (article) waiting[e % FOLDS]?.push(article);
  }
  const out = [...corpus];
  for (let n = 0; n < Math.floor(corpus.length * share); n++) {
    const article = waiting[out.length % FOLDS]?.pop();
    const style = MARK_STYLES[n % MARK_STYLES.length];
    if (!article || !style) break;
    out.push(restyled(article, style, random));
  }
  return out;
}
