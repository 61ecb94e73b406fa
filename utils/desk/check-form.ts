import { isAfter, isIsoDate } from '../interchange/iso-date';
import { isWebAddress } from '../text/web-address';
import type { AssessmentForm, DeskForm, EvidenceForm } from './desk-form';
import { hasAssessment } from './empty-form';
import { groupId } from './entry-of-form';
import type { FormProblem, ProblemCode } from './form-problem';

/** The limits of the record's own schema (utils/interchange/pack-schema.ts). */
export const LIMITS = {
  text: 5000,
  variant: 5000,
  title: 300,
  place: 500,
  note: 2000,
  tag: 80,
  name: 200,
  role: 300,
  rationale: 5000,
  correction: 2000,
  quotation: 600,
  evidenceTitle: 500,
  publisher: 300,
  interest: 1000,
} as const;

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/;

type Check = (field: string, value: string) => FormProblem[];

const fault = (field: string, code: ProblemCode, max?: number): FormProblem[] => [
  { field, code, ...(max !== undefined && { max }) },
];

const needed: Check = (field, value) => (value.trim() === '' ? fault(field, 'required') : []);
const address: Check = (field, value) =>
  value.trim() === '' || isWebAddress(value.trim()) ? [] : fault(field, 'address');
const date: Check = (field, value) =>
  value.trim() === '' || isIsoDate(value.trim()) ? [] : fault(field, 'date');
const language: Check = (field, value) =>
  value.trim() === '' || LANGUAGE.test(value.trim()) ? [] : fault(field, 'language');
const atMost =
  (max: number): Check =>
  (field, value) =>
    value.trim().length > max ? fault(field, 'too-long', max) : [];

/** Of the checks of one field, what the first one with something to say says. */
function first(field: string, value: string, ...checks: readonly Check[]): FormProblem[] {
  for (const check of checks) {
    const found = check(field, value);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Everything that keeps a form from being saved, in the order of the form; empty when it can be.
 *
 * @param today ISO date
 */
export function checkForm(form: DeskForm, today: string): readonly FormProblem[] {
  return [
    ...first('text', form.text, needed, atMost(LIMITS.text)),
    ...first('speaker.name', form.speaker.name, atMost(LIMITS.name)),
    ...first('speaker.role', form.speaker.role, atMost(LIMITS.role)),
    ...first('saidOn', form.saidOn, date, notAfter(today)),
    ...first('place', form.place, atMost(LIMITS.place)),
    ...first('lang', form.lang, needed, language),
    ...first('originalLang', form.originalLang, language),
    ...first('title', form.title, atMost(LIMITS.title)),
    ...form.tags.split(',').flatMap((tag) => first('tags', tag, atMost(LIMITS.tag)).slice(0, 1)),
    ...form.variants.split('\n').flatMap((line) => first('variants', line, atMost(LIMITS.variant))),
    ...first('note', form.note, atMost(LIMITS.note)),
    ...(form.appearance ? first('appearance.outlet', form.appearance.outlet, atMost(LIMITS.publisher)) : []),
    ...(form.appearance ? first('appearance.author', form.appearance.author, atMost(LIMITS.publisher)) : []),
    ...(hasAssessment(form.assessment) ? checkAssessment(form.assessment, today) : []),
    ...first('author', form.author, needed, atMost(LIMITS.publisher)),
  ];
}

function checkAssessment(assessment: AssessmentForm, today: string): FormProblem[] {
  return [
    ...first('assessment.verdict', assessment.verdict, needed),
    ...first('assessment.rationale', assessment.rationale, needed, atMost(LIMITS.rationale)),
    ...first('assessment.correction', assessment.correction, atMost(LIMITS.correction)),
    ...first('assessment.missingContext', assessment.missingContext, atMost(LIMITS.correction)),
    ...first('assessment.asOf', assessment.asOf, needed, date, notAfter(today)),
    ...first('assessment.url', assessment.url, address),
    ...assessment.evidence.flatMap((item, at) => checkEvidence(item, `assessment.evidence.${at}`, today)),
    ...repeatedAddresses(assessment.evidence),
    ...first('assessment.interest', assessment.interest, atMost(LIMITS.interest)),
  ];
}

function checkEvidence(item: EvidenceForm, at: string, today: string): FormProblem[] {
  return [
    ...first(`${at}.url`, item.url, needed, address),
    ...first(`${at}.stance`, item.stance, needed),
    ...first(`${at}.kind`, item.kind, needed),
    ...first(`${at}.title`, item.title, needed, atMost(LIMITS.evidenceTitle)),
    ...first(`${at}.publisher`, item.publisher, needed, atMost(LIMITS.publisher)),
    ...first(`${at}.archivedUrl`, item.archivedUrl, address),
    ...first(`${at}.author`, item.author, atMost(LIMITS.publisher)),
    ...first(`${at}.publishedOn`, item.publishedOn, date, notAfter(today)),
    ...first(`${at}.observedOn`, item.observedOn, date, notAfter(today)),
    ...first(`${at}.place`, item.place, atMost(LIMITS.publisher)),
    ...first(`${at}.quotation`, item.quotation, atMost(LIMITS.quotation)),
    ...(item.independenceGroup.trim() !== '' && groupId(item.independenceGroup) === null
      ? fault(`${at}.independenceGroup`, 'required')
      : []),
    ...first(`${at}.lang`, item.lang, language),
  ];
}

/** One record a document: citing it twice would count it twice. */
function repeatedAddresses(evidence: readonly EvidenceForm[]): FormProblem[] {
  return evidence.flatMap(({ url }, at) =>
    url.trim() !== '' && evidence.findIndex((other) => other.url.trim() === url.trim()) < at
      ? fault(`assessment.evidence.${at}.url`, 'twice')
      : [],
  );
}

function notAfter(today: string): Check {
  return (field, value) =>
    value.trim() !== '' && isAfter(value.trim(), today) ? fault(field, 'future') : [];
}
