import type { ResolvedSpeaker } from '../../model/attribution';
import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

/** Sentences over which "it" and "they" still mean who spoke before. */
const REACH = 3;
/** A guess by the last one who fits: lower than for persons, whose gender helps. */
const GUESSED = 0.55;

/** "It" and "they" as sources: whom they stand for. Tell it every source in text order. */
export type BodyChain = {
  /** The speaker a lone "it" or "they" stands for; null when the source is another or nobody fits. */
  readonly at: (source: TokenSpan) => ResolvedSpeaker | null;
  /** Takes note of a source and its speaker. */
  readonly met: (source: TokenSpan, speaker: ResolvedSpeaker) => void;
};

type Met = { readonly speaker: ResolvedSpeaker; readonly sentence: number };

/** Does an expression speak of several people? Words in -ss and -us are left out. */
const PLURAL = /\b\p{Ll}{2,}(?<![su])s$|\b(?:people|two|three|four|five|several|some|many|both)\b/u;

/**
 * Opens the chain of a text. "The ministry called it a mistake. It said …": "it" is the last body that spoke, "they"
 * the last speakers of whom there were several; persons are for "he" and "she".
 */
export function bodyChain(r: Reading): BodyChain {
  let body: Met | null = null;
  let group: Met | null = null;
  return {
    at: (source) => {
      if (source[1] - source[0] !== 1) return null;
      const mention = tokenText(r, source[0]);
      const last = /^it$/i.test(mention) ? body : /^they$/i.test(mention) ? group : null;
      const here = r.sentence[source[0]] ?? 0;
      if (!last || here - last.sentence > REACH || here < last.sentence) return null;
      const speaker: ResolvedSpeaker = { ...last.speaker, rule: 'pronoun', mention, confidence: GUESSED };
      if (last === body) body = { speaker, sentence: here };
      else group = { speaker, sentence: here };
      return speaker;
    },
    met: (source, speaker) => {
      const met = { speaker, sentence: r.sentence[source[0]] ?? 0 };
      if (speaker.sort === 'person') return;
      const many =
        speaker.sort === 'collective' || (speaker.sort !== 'organisation' && PLURAL.test(speaker.name));
      if (many) group = met;
      else if (!/^(?:it|they|we|i|you|this|that|who|which|one|another|others)$/i.test(speaker.name))
        body = met;
    },
  };
}
