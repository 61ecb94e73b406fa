import type { AssessmentForm, DeskForm, EvidenceForm } from './desk-form';

/** An assessment nobody has begun, looked at up to `today` (ISO date). */
export function emptyAssessment(today: string): AssessmentForm {
  return {
    id: null,
    verdict: '',
    originalRating: '',
    rationale: '',
    correction: '',
    missingContext: '',
    asOf: today,
    url: '',
    interest: '',
    noInterest: false,
    author: '',
    confirmed: [],
    evidence: [],
  };
}

/** A form with nothing in it but today's date. */
export function emptyForm(author: string, today: string): DeskForm {
  return {
    version: 1,
    statementId: null,
    text: '',
    wording: 'verbatim',
    lang: 'en',
    originalLang: '',
    saidOn: '',
    place: '',
    title: '',
    tags: '',
    note: '',
    variants: '',
    speaker: { id: null, name: '', role: '', sort: 'person', like: null, isOther: false },
    relations: [],
    appearance: null,
    isUntouched: false,
    assessment: emptyAssessment(today),
    author,
    reason: '',
  };
}

/** A piece of evidence with nothing in it. */
export function emptyEvidence(key: string): EvidenceForm {
  return {
    key,
    id: null,
    stance: '',
    kind: '',
    publisher: '',
    title: '',
    url: '',
    archivedUrl: '',
    author: '',
    publishedOn: '',
    observedOn: '',
    place: '',
    quotation: '',
    independenceGroup: '',
    lang: '',
  };
}

/** Has anything been said of the statement's truth? Without it the statement is put on record alone. */
export function hasAssessment({ verdict, rationale, evidence, id }: AssessmentForm): boolean {
  return id !== null || verdict !== '' || rationale.trim() !== '' || evidence.length > 0;
}
