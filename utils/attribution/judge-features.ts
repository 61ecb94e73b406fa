import type { AttributionKind } from '../model/attribution';
import type { Draft } from './draft';
import type { LabelMarginals } from './label-marginals';
import { MARGIN, type Reading } from './reading';
import type { Syntax } from './syntax/syntax';
import { wordClass } from './syntax/word-class';
import { gapBetween, type TokenSpan, tokenText } from './token-span';

/** What is judged: a draft and what its marks make it. */
export type Judged = { readonly draft: Draft; readonly kind: AttributionKind };

/** What the models said of the tokens a draft is made of. */
export type Evidence = {
  readonly reading: Reading;
  readonly syntax: Syntax;
  readonly chances: Float32Array;
  readonly marginals: LabelMarginals;
};

const PROPER = wordClass('proper');
const PRONOUN = wordClass('pronoun');
const RELATIVE = /^(?:who|which|that|whom|whose|it|this|these|those|they|you|we|i)$/i;
const TO = /^to$/i;
const THAT = /^that$/i;
const WH = /^(?:what|who|how|why|whether|if|where|when|which)$/i;
const DETERMINER = /^(?:the|a|an|his|her|its|their|this|these)$/i;

/** Keeps a log-odds within what examples can tell apart. */
const MOST = 5;
const logOdds = (p: number): number => Math.max(-MOST, Math.min(MOST, Math.log((p + 1e-6) / (1 - p + 1e-6))));

function mean(column: Float32Array, spans: readonly TokenSpan[]): number {
  let sum = 0;
  let n = 0;
  for (const [first, end] of spans) {
    for (let i = first; i < end; i++) sum += column[i] ?? 0;
    n += end - first;
  }
  return n > 0 ? sum / n : 0;
}

function most(column: Float32Array, [first, end]: TokenSpan): number {
  let out = 0;
  for (let i = first; i < end; i++) out = Math.max(out, column[i] ?? 0);
  return out;
}

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Numbers of a draft's features; part of the model: a change needs the judge trained anew. */
export const JUDGE_FEATURES = 31;

/**
 * What tells whether an annotator would mark the same words; exactly `JUDGE_FEATURES` numbers, the first is 1. Nothing
 * here leans on the rules or their word lists: they may change without a new training.
 */
export function judgeFeatures(
  { reading: r, syntax, chances, marginals }: Evidence,
  judged: Judged,
): number[] {
  const { draft, kind } = judged;
  const { cue, source, contents } = draft;
  const first = contents[0]?.[0] ?? 0;
  const last = (contents.at(-1)?.[1] ?? 1) - 1;
  const words = contents.reduce((sum, [a, b]) => sum + b - a, 0);
  const indirect = flag(kind === 'indirect');
  const content = logOdds(mean(marginals.content, contents));
  const weakest = logOdds(Math.min(...contents.map((span) => mean(marginals.content, [span]))));
  const chance = cue ? logOdds(most(chances, cue)) : 0;
  const cueMean = cue ? logOdds(mean(marginals.cue, [cue])) : 0;
  const sourceMean = source ? logOdds(mean(marginals.source, [source])) : 0;
  const gap = cue && contents[0] ? gapBetween(cue, contents[0]) : 0;
  const away = cue && source ? gapBetween(cue, source) : 0;
  const opening = tokenText(r, first);
  const sourceWords = source ? source[1] - source[0] : 0;
  const one = source !== null && sourceWords === 1 ? tokenText(r, source[0]) : '';
  let proper = 0;
  for (let i = source?.[0] ?? 0; i < (source?.[1] ?? 0); i++) {
    if (syntax.classes[i + MARGIN] === PROPER) proper = 1;
  }
  return [
    1,
    indirect,
    flag(kind === 'mixed'),
    flag(source === null),
    flag(cue === null),
    proper,
    flag(one !== '' && syntax.classes[(source?.[0] ?? 0) + MARGIN] === PRONOUN),
    flag(RELATIVE.test(one)),
    Math.min(3, Math.log2(1 + sourceWords)),
    Math.min(3, Math.log2(1 + away)),
    flag(source !== null && cue !== null && source[0] >= cue[1]),
    chance,
    chance * indirect,
    cueMean,
    cueMean * indirect,
    sourceMean,
    content,
    content * indirect,
    weakest,
    logOdds(marginals.content[first] ?? 0),
    logOdds(marginals.content[last] ?? 0),
    Math.log2(words),
    flag(words === 1) * indirect,
    flag(words === 2 || words === 3) * indirect,
    flag(cue !== null && first < cue[0]),
    Math.min(4, Math.log2(1 + gap)),
    flag(contents.length > 1),
    flag(TO.test(opening)),
    flag(THAT.test(opening)),
    flag(WH.test(opening)),
    flag(DETERMINER.test(opening)),
  ];
}
