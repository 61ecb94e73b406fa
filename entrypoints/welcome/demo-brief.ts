import type { Claim } from '~/utils/model/claim';
import type { ClaimBrief, Origin } from '~/utils/model/claim-brief';
import type { StatementRecord } from '~/utils/model/statement';
import { type DemoSentence, demoMatch } from './demo-data';

/** A sentence of the demonstration as a claim of a page that holds nothing else. */
function demoClaim({ before, quote, after, kind, speaker }: DemoSentence): Claim {
  const content = [before.length, before.length + quote.length] as const;
  return {
    id: `demo-${before.length}-${quote.length}`,
    text: quote,
    spans: [content],
    sentence: before + quote + after,
    before: '',
    attribution: {
      content: [content],
      source: [],
      cue: [],
      kind,
      type: 'communication',
      speaker,
      stance: 'neutral',
      negated: false,
      confidence: 1,
      foundBy: 'demonstration',
    },
    checkWorthiness: 0.5,
  };
}

/** What the card of a sentence shows; without its record, which may still be on its way, only the sentence. */
export function demoBrief(
  sentence: DemoSentence,
  record: StatementRecord | null,
  origin: Origin,
): ClaimBrief {
  const claim = demoClaim(sentence);
  const match = demoMatch(sentence, claim.id);
  return { claim, comparisons: match && record ? [{ match, record, origin }] : [] };
}
