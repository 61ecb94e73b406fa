import type { StatementRef } from './statement';

/** A verdict is shown only in tier `same`. */
export type MatchTier = 'same' | 'similar';

/** How the page's words stand to the stored words. */
export type WordingRelation = 'verbatim' | 'altered' | 'truncated' | 'paraphrase';

export type SpeakerAgreement = 'same' | 'other' | 'unknown';

/** What may set two texts apart. Any conflict keeps a match out of tier `same`. */
export type ConflictKind =
  | 'number'
  | 'negation'
  | 'antonym'
  | 'date'
  | 'subject'
  | 'entity'
  | 'hypothetical'
  | 'question'
  | 'fragment'
  | 'rebuttal';

/** One reason against, with the words of either side that show it ("" when the side has none). */
export type Conflict = { readonly kind: ConflictKind; readonly claim: string; readonly statement: string };

/** Who gives words in another language than they were said in, and in which they were said (BCP 47; null: nobody tells). */
export type Translation = { readonly by: 'page' | 'record' | 'both'; readonly from: string | null };

/** What the comparison saw; the interface puts it into words. */
export type MatchSignals = {
  readonly speaker: SpeakerAgreement;
  readonly conflicts: readonly Conflict[];
  /** Folded content words both texts share, in claim order. */
  readonly sharedWords: readonly string[];
  /** Numbers both texts give, as in the claim. */
  readonly sharedNumbers: readonly string[];
  readonly relation: WordingRelation;
  /** Null: neither is known to be a translation. */
  readonly translation: Translation | null;
};

/** A claim set beside a statement. */
export type Match = {
  readonly claimId: string;
  readonly statement: StatementRef;
  readonly tier: MatchTier;
  /** Calibrated, 0..1; never shown as a number. */
  readonly probability: number;
  readonly signals: MatchSignals;
};
