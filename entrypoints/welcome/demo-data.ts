import type { AttributionKind, ResolvedSpeaker } from '~/utils/model/attribution';
import type { MarkState } from '~/utils/model/mark';
import type { Match, MatchSignals } from '~/utils/model/match';
import type { StatementRef } from '~/utils/model/statement';

/** A sentence of the sample article, cut where its quotation begins and ends, as the engine reads it. */
export type DemoSentence = {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly kind: AttributionKind;
  readonly speaker: ResolvedSpeaker;
  readonly state: MarkState;
  /** What the engine finds for it in the pack that comes with the extension. */
  readonly match: { readonly statementId: string; readonly signals: MatchSignals } | null;
};

const PACK = 'on-record.starter';

const person = (name: string, role: string): ResolvedSpeaker => ({
  name,
  role,
  sort: 'person',
  rule: 'named',
  mention: name,
  confidence: 0.97,
});

const paraphrase = (sharedWords: readonly string[]): MatchSignals => ({
  speaker: 'same',
  conflicts: [],
  sharedWords,
  sharedNumbers: [],
  relation: 'paraphrase',
  translation: null,
});

/** One sentence for each thing a mark can say; a true and a false statement side by side. */
export const DEMO: readonly DemoSentence[] = [
  {
    before: 'President Vladimir Putin came back, too, to his claim that ',
    quote: 'Russian troops were fighting “neo-Nazis”',
    after: '.',
    kind: 'mixed',
    speaker: person('Vladimir Putin', 'President'),
    state: 'assessed',
    match: {
      statementId: 'statement.fighting-neo-nazis',
      signals: paraphrase(['troops', 'fighting', 'neo', 'nazis']),
    },
  },
  {
    before: 'The account from Kyiv was less upbeat. ',
    quote: '“There are decisions only on the organisation of humanitarian corridors,”',
    after: ' wrote Mykhailo Podolyak, an adviser in the office of President Volodymyr Zelenskyy.',
    kind: 'direct',
    speaker: person('Mykhailo Podolyak', 'adviser in the office of the president'),
    state: 'assessed',
    match: {
      statementId: 'statement.talks-corridors-only',
      signals: {
        ...paraphrase(['decisions', 'organisation', 'humanitarian', 'corridors']),
        relation: 'verbatim',
      },
    },
  },
  {
    before: 'Vladimir Medinsky, the Kremlin aide at the head of Moscow’s delegation, told reporters that ',
    quote: 'both sides’ “positions are absolutely clear, they are written down point by point”',
    after: '.',
    kind: 'mixed',
    speaker: person('Vladimir Medinsky', 'Kremlin aide'),
    state: 'stored',
    match: {
      statementId: 'statement.positions-clear',
      signals: {
        ...paraphrase(['sides', 'positions', 'absolutely', 'clear', 'written', 'point']),
        relation: 'verbatim',
      },
    },
  },
  {
    before: 'In Delhi, India’s foreign ministry said the same day that ',
    quote: 'it had received no report of any hostage situation',
    after: '.',
    kind: 'indirect',
    speaker: {
      name: 'India’s foreign ministry',
      role: null,
      sort: 'organisation',
      rule: 'as-given',
      mention: 'India’s foreign ministry',
      confidence: 0.9,
    },
    state: 'quote',
    match: null,
  },
];

/** The records the sentences are set beside, null for one without, in their order. */
export const DEMO_REFS: readonly StatementRef[] = DEMO.flatMap(({ match }) =>
  match ? [{ packId: PACK, id: match.statementId }] : [],
);

/** The match of a sentence, as the engine would give it. */
export function demoMatch({ match }: DemoSentence, claimId: string): Match | null {
  if (!match) return null;
  const statement = { packId: PACK, id: match.statementId };
  return { claimId, statement, tier: 'same', probability: 1, signals: match.signals };
}
