import type { StatementRef } from './statement';

/** A reader's word on a match, remembered for the same words in the same context. */
export type Feedback = {
  /** Hash of claim text, speaker and sentence. */
  readonly context: string;
  readonly statement: StatementRef;
  readonly judgement: 'not-this-claim' | 'same-claim';
  /** ISO time. */
  readonly at: string;
};
