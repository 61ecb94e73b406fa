import type { Span } from '../../utils/model/span';

/** What is compared, of an annotation as of a prediction. */
export type Quote = {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: string | null;
};

export type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Quote[];
};
