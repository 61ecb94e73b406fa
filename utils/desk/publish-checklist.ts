import { isAfter, isIsoDate } from '../interchange/iso-date';
import { loadedWords } from '../interchange/lint/loaded-words';
import type { EvidenceKind } from '../model/evidence';
import { countOrigins } from '../model/independent-origins';
import type { DeskForm, EvidenceForm } from './desk-form';
import { groupId } from './entry-of-form';

/** The points of the checklist, in order. */
export const CHECKS = [
  'as-said',
  'original-found',
  'primary-source',
  'independent-origins',
  'sources-support',
  'opposing-listed',
  'neutral-wording',
  'dates-valid',
  'interest-declared',
] as const;

export type CheckId = (typeof CHECKS)[number];

/**
 * One point. `met`: seen in the form. `confirmed`: ticked by the author. `open`: neither. Only a point with `canConfirm`
 * can be ticked; the others are met by filling in their field.
 */
export type ChecklistItem = {
  readonly id: CheckId;
  readonly state: 'met' | 'confirmed' | 'open';
  readonly canConfirm: boolean;
  /** The field that answers it. */
  readonly field: string;
  /** The words it is about, such as a loaded word. */
  readonly words: readonly string[];
};

/** What shows a thing itself: the document, the record, the place, the figures. */
const FIRST_HAND: ReadonlySet<EvidenceKind | ''> = new Set([
  'primary-document',
  'official-record',
  'on-the-ground',
  'court-or-un',
  'data',
]);

const EVIDENCE = 'assessment.evidence';
/** One origin can be wrong without anybody to say so. */
const MIN_ORIGINS = 2;

/**
 * Whether an assessment is ready for readers, after the IFCN's commitments. It advises: what a published verdict must
 * have is in the store's rules.
 */
export function publishChecklist(form: DeskForm): readonly ChecklistItem[] {
  const { assessment } = form;
  const { evidence, confirmed } = assessment;
  const loaded = loadedWords([assessment.rationale, assessment.correction, assessment.missingContext]);
  const point = (
    id: CheckId,
    field: string,
    isMet: boolean,
    canConfirm: boolean,
    words: readonly string[] = [],
  ): ChecklistItem => {
    const isConfirmed = canConfirm && confirmed.includes(id);
    return { id, state: isMet ? 'met' : isConfirmed ? 'confirmed' : 'open', canConfirm, field, words };
  };
  return [
    point('as-said', 'text', false, true),
    point('original-found', form.appearance ? 'wording' : 'saidOn', false, true),
    point(
      'primary-source',
      EVIDENCE,
      assessment.verdict === 'not-checkable' || evidence.some(({ kind }) => FIRST_HAND.has(kind)),
      false,
    ),
    point(
      'independent-origins',
      EVIDENCE,
      assessment.verdict === 'not-checkable' || originsOf(evidence).independent >= MIN_ORIGINS,
      true,
    ),
    point('sources-support', 'assessment.rationale', false, true),
    point('opposing-listed', EVIDENCE, hasBothSides(evidence), true),
    point(
      'neutral-wording',
      'assessment.rationale',
      assessment.rationale.trim() !== '' && loaded.length === 0,
      loaded.length > 0,
      loaded,
    ),
    point('dates-valid', 'assessment.asOf', datesAreValid(form), false),
    point(
      'interest-declared',
      'assessment.interest',
      assessment.noInterest || assessment.interest.trim() !== '',
      false,
    ),
  ];
}

/** How many origins the evidence of a form has, as readers will be told: what has no kind yet is not counted. */
export function originsOf(evidence: readonly EvidenceForm[]): ReturnType<typeof countOrigins> {
  return countOrigins(
    evidence.flatMap(({ key, kind, independenceGroup }) =>
      kind === '' ? [] : [{ key, kind, independenceGroup: groupId(independenceGroup) }],
    ),
  );
}

function hasBothSides(evidence: readonly EvidenceForm[]): boolean {
  return ['supports', 'refutes'].every((stance) => evidence.some((item) => item.stance === stance));
}

/** Nothing cited is younger than the day up to which evidence was looked at, and that day is not before the saying. */
function datesAreValid({ saidOn, assessment: { asOf, evidence } }: DeskForm): boolean {
  const limit = asOf.trim();
  if (!isIsoDate(limit)) return false;
  const dates = [saidOn, ...evidence.map(({ publishedOn }) => publishedOn)].map((date) => date.trim());
  return dates.every((date) => date === '' || (isIsoDate(date) && !isAfter(date, limit)));
}
