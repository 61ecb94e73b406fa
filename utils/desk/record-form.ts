import type { Assessment } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import type { StatementRecord } from '../model/statement';
import type { AssessmentForm, DeskForm, EvidenceForm } from './desk-form';
import { emptyAssessment, emptyForm } from './empty-form';
import { type KeptAnswers, readAnswers } from './kept-answers';

/**
 * The form of a statement on record, with one of its assessments (null begins a new one).
 *
 * @param wordsOf the text of a statement by pack and id, for the relations; "" when it is not there
 * @param answers what its author answered to the checklist when it was saved last
 */
export function recordForm(
  { statement, speaker, evidence }: StatementRecord,
  assessment: Assessment | null,
  author: string,
  today: string,
  wordsOf: (packId: string | null, id: string) => string,
  answers: KeptAnswers = readAnswers(null),
): DeskForm {
  const form = emptyForm(author, today);
  return {
    ...form,
    statementId: statement.id,
    text: statement.text,
    wording: statement.wording,
    lang: statement.lang,
    originalLang: statement.originalLang ?? '',
    saidOn: statement.saidOn ?? '',
    place: statement.place ?? '',
    title: statement.title ?? '',
    tags: statement.tags.join(', '),
    note: statement.note ?? '',
    variants: statement.variants.join('\n'),
    speaker: speaker
      ? { ...form.speaker, id: speaker.id, name: speaker.name, sort: speaker.sort }
      : form.speaker,
    relations: (statement.relations ?? []).map(({ kind, statement: { packId, id }, author: by }) => ({
      kind,
      statement: { packId, id },
      author: by,
      text: wordsOf(packId, id),
    })),
    assessment: assessment ? assessmentForm(assessment, evidence, answers) : emptyAssessment(today),
  };
}

function assessmentForm(
  assessment: Assessment,
  evidence: readonly Evidence[],
  answers: KeptAnswers,
): AssessmentForm {
  const { id, verdict, originalRating, rationale, correction, missingContext, asOf, url, interest } =
    assessment;
  return {
    id,
    verdict,
    originalRating: originalRating ?? '',
    rationale,
    correction: correction ?? '',
    missingContext: missingContext ?? '',
    asOf,
    url: url ?? '',
    interest: interest ?? '',
    noInterest: answers.noInterest && interest === undefined,
    author: assessment.author,
    confirmed: answers.confirmed,
    evidence: assessment.evidence.flatMap((link) => {
      const cited = evidence.find((each) => each.id === link.evidenceId);
      return cited ? [evidenceForm(cited, link.stance)] : [];
    }),
  };
}

/** A record of evidence as an item of the form. */
export function evidenceForm(evidence: Evidence, stance: EvidenceForm['stance']): EvidenceForm {
  return {
    key: evidence.id,
    id: evidence.id,
    stance,
    kind: evidence.kind,
    publisher: evidence.publisher,
    title: evidence.title,
    url: evidence.url,
    archivedUrl: evidence.archivedUrl ?? '',
    author: evidence.author ?? '',
    publishedOn: evidence.publishedOn ?? '',
    observedOn: evidence.observedOn ?? '',
    place: evidence.place ?? '',
    quotation: evidence.quotation ?? '',
    independenceGroup: evidence.independenceGroup ?? '',
    lang: evidence.lang ?? '',
  };
}
