import type { Span } from './span';

/** `mixed`: partly in quotation marks. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/** Penn Discourse Treebank's four. The reader's marks show `communication` and `attitude`. */
export type AttributionType = 'communication' | 'attitude' | 'factive' | 'control';

/** What the reporter's own words say of the content: "said", "claimed", "falsely claimed", "rightly noted". */
export type ReporterStance = 'neutral' | 'doubtful' | 'refuting' | 'endorsing';

/** What a source is: `collective` = "officials", "both parties"; `anonymous` = "a person familiar with". */
export type SpeakerSort = 'person' | 'organisation' | 'collective' | 'anonymous' | 'unknown';

/**
 * How a source became a speaker; the interface puts the rule into words.
 * `named`: the source holds the name. `alias`: a shorter form of a name of the article. `pronoun`: he/she/they by
 * the last named subject. `role`: "the Russian leader" by a role of the article. `turn`: the last speaker goes on.
 */
export type SpeakerRule = 'named' | 'alias' | 'pronoun' | 'role' | 'turn' | 'transcript' | 'as-given';

/** The person or body a source resolves to within one article. */
export type ResolvedSpeaker = {
  /** Fullest name in the article ("Vladimir Putin" for "Mr Putin"), or the source's own words. */
  readonly name: string;
  readonly role: string | null;
  readonly sort: SpeakerSort;
  readonly rule: SpeakerRule;
  /** The source's words the rule began from ("he"). */
  readonly mention: string;
  /** 0..1; lower where the heuristics disagree. */
  readonly confidence: number;
};

/** A report within the content of another one: "He said **Ms Hale told him the plan was dead**". */
export type InnerReport = {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  readonly speaker: ResolvedSpeaker | null;
};

/** One act of saying found in a text. Spans are in text order, into the text that was given. */
export type Attribution = {
  /** What was said; never empty. */
  readonly content: readonly Span[];
  /** Who said it; empty when the text names nobody. */
  readonly source: readonly Span[];
  /** The reporting expression; empty for a quotation without one. */
  readonly cue: readonly Span[];
  readonly kind: AttributionKind;
  readonly type: AttributionType;
  readonly speaker: ResolvedSpeaker | null;
  readonly stance: ReporterStance;
  /** The saying itself is denied: "did not say", "denied that". */
  readonly negated: boolean;
  /** 0..1. */
  readonly confidence: number;
  /** Which part of the engine found it: the trained model, or a rule by its name. */
  readonly foundBy: string;
  /** The innermost report inside the content, where grammar shows one. */
  readonly inner?: InnerReport;
};
