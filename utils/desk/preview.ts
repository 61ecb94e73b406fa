import type { Assessment } from '../model/assessment';
import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { Comparison } from '../model/claim-brief';
import type { DeskForm } from './desk-form';
import { hasAssessment } from './empty-form';
import { entryOfForm } from './entry-of-form';

/** Stands for what has no id yet. */
const UNSAVED = 'unsaved';

/** Stands where a word of the form is still missing. */
const NOT_YET = '…';

/** The claim a reader would meet: the page's words, said by the speaker of the form. */
export function claimOfForm({ text, speaker, appearance, wording }: DeskForm): Claim {
  const quotes = appearance?.selectors.flatMap((each) =>
    each.type === 'TextQuoteSelector' ? [each.exact] : [],
  );
  const words = (quotes?.join(' … ') || text).replace(/\s+/g, ' ').trim();
  return {
    id: UNSAVED,
    text: words,
    spans: [],
    sentence: words,
    before: '',
    attribution: attributionTo(speaker.name.trim(), wording),
    checkWorthiness: 0,
  };
}

/** The claim of the statement as typed: what is sought among what is on record. */
export function typedClaim(form: DeskForm): Claim {
  const text = form.text.replace(/\s+/g, ' ').trim();
  return { ...claimOfForm(form), text, sentence: text };
}

function attributionTo(name: string, wording: DeskForm['wording']): Attribution | null {
  if (name === '') return null;
  return {
    content: [],
    source: [],
    cue: [],
    kind: wording === 'verbatim' ? 'direct' : 'indirect',
    type: 'communication',
    speaker: { name, role: null, sort: 'person', rule: 'as-given', mention: name, confidence: 1 },
    stance: 'neutral',
    negated: false,
    confidence: 1,
    foundBy: 'desk',
  };
}

/** What a reader will be shown once the form is published; null while there are no words to show. */
export function previewOf(form: DeskForm): Comparison | null {
  if (form.text.trim() === '') return null;
  const { verdict } = form.assessment;
  const isJudged = hasAssessment(form.assessment) && verdict !== '';
  const shown = form.assessment.evidence.filter(({ kind, stance }) => kind !== '' && stance !== '');
  const assessment = { ...form.assessment, evidence: shown };
  const entry = entryOfForm({
    ...form,
    assessment: isJudged ? assessment : { ...assessment, id: null, verdict: '', rationale: '', evidence: [] },
  });
  const ids = shown.map(({ key }) => key);
  const judged: Assessment[] = entry.assessment
    ? [
        {
          ...entry.assessment.fields,
          author: entry.assessment.fields.author || NOT_YET,
          asOf: entry.assessment.fields.asOf || NOT_YET,
          id: UNSAVED,
          statementId: UNSAVED,
          reviewer: null,
          state: 'published',
          evidence: entry.evidence.map(({ stance }, i) => ({ evidenceId: ids[i] ?? UNSAVED, stance })),
        },
      ]
    : [];
  return {
    match: {
      claimId: UNSAVED,
      statement: { packId: null, id: UNSAVED },
      tier: 'same',
      probability: 1,
      signals: {
        speaker: 'same',
        conflicts: [],
        sharedWords: [],
        sharedNumbers: [],
        relation: 'verbatim',
        translation: null,
      },
    },
    record: {
      statement: { ...entry.statement, id: UNSAVED, speakerId: UNSAVED },
      speaker: entry.speaker && {
        id: UNSAVED,
        name: entry.speaker.name,
        sort: entry.speaker.sort,
        aliases: [],
        roles: [],
        wikidata: null,
      },
      assessments: judged,
      evidence: entry.evidence.map(({ fields }, i) => ({ ...fields, id: ids[i] ?? UNSAVED })),
    },
    origin: null,
  };
}
