import type { Entry, EntryAssessment, EntryEvidence, EntrySpeaker } from '../model/entry';
import { foldName } from '../text/fold-name';
import type { AppearanceForm, DeskForm, EvidenceForm } from './desk-form';
import { hasAssessment } from './empty-form';

/** Longest id of a group; ids are at most 128. */
const MAX_GROUP = 80;

const orNull = (typed: string): string | null => typed.trim() || null;

/**
 * What a checked form puts on record.
 *
 * @param form one that `checkForm` finds nothing wrong with
 * @throws {Error} for a form that was not checked: its verdict, or the kind or stance of evidence is missing
 */
export function entryOfForm(form: DeskForm): Entry {
  const variants = lines(form.variants);
  return {
    statementId: form.statementId,
    statement: {
      text: form.text.trim(),
      variants,
      wording: form.wording,
      lang: form.lang.trim(),
      originalLang: orNull(form.originalLang),
      saidOn: orNull(form.saidOn),
      place: orNull(form.place),
      title: orNull(form.title),
      tags: [...new Set(form.tags.split(',').map((tag) => tag.trim()))].filter(Boolean),
      note: orNull(form.note),
      ...(form.relations.length > 0 && {
        // Linked before a name was given: whoever signs the form made the link.
        relations: form.relations.map(({ kind, statement, author }) => ({
          kind,
          statement,
          author: author.trim() || form.author.trim(),
        })),
      }),
    },
    speaker: speakerOf(form),
    evidence: hasAssessment(form.assessment) ? form.assessment.evidence.map(evidenceOf) : [],
    assessment: hasAssessment(form.assessment) ? assessmentOf(form) : null,
    appearance: form.appearance && targetOf(form.appearance),
  };
}

function speakerOf({ speaker: { id, name, role, sort, like } }: DeskForm): EntrySpeaker | null {
  return name.trim() === '' ? null : { id, name: name.trim(), role: orNull(role), sort, like };
}

function assessmentOf({ assessment, author }: DeskForm): EntryAssessment {
  const { id, verdict, originalRating, rationale, correction, missingContext, asOf, url, interest } =
    assessment;
  if (verdict === '')
    throw new Error('entryOfForm needs a form that checkForm has passed: it has no verdict');
  return {
    id,
    fields: {
      verdict,
      originalRating: orNull(originalRating),
      rationale: rationale.trim(),
      correction: orNull(correction),
      missingContext: orNull(missingContext),
      asOf: asOf.trim(),
      author: assessment.author || author.trim(),
      url: orNull(url),
      ...(interest.trim() !== '' && { interest: interest.trim() }),
    },
  };
}

function evidenceOf(item: EvidenceForm): EntryEvidence {
  const { id, stance, kind } = item;
  if (kind === '' || stance === '')
    throw new Error('entryOfForm needs a form that checkForm has passed: evidence has no kind or no stance');
  return {
    id,
    stance,
    fields: {
      kind,
      publisher: item.publisher.trim(),
      title: item.title.trim(),
      url: item.url.trim(),
      archivedUrl: orNull(item.archivedUrl),
      author: orNull(item.author),
      publishedOn: orNull(item.publishedOn),
      observedOn: orNull(item.observedOn),
      place: orNull(item.place),
      quotation: orNull(item.quotation),
      independenceGroup: groupId(item.independenceGroup),
      lang: orNull(item.lang),
    },
  };
}

/** A page as an annotation targets it. */
export function targetOf(appearance: AppearanceForm): NonNullable<Entry['appearance']> {
  const { url, title, outlet, author, publishedOn, lang, selectors, paragraph } = appearance;
  return {
    url,
    title,
    outlet: orNull(outlet),
    ...(author.trim() !== '' && { author: author.trim() }),
    publishedOn: orNull(publishedOn),
    lang: orNull(lang),
    selectors,
    paragraph,
  };
}

/**
 * A group's name as an id: "Agency report, 3 March" gives "agency-report-3-march", a name in other letters its code
 * points. Null for a name without letters or figures.
 */
export function groupId(name: string): string | null {
  const typed = name.trim();
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(typed)) return typed.slice(0, MAX_GROUP);
  const folded = foldName(typed);
  const plain = /^[a-z0-9 ]*$/.test(folded)
    ? folded.replaceAll(' ', '-')
    : [...folded].map((letter) => letter.codePointAt(0)?.toString(36)).join('-');
  return plain.slice(0, MAX_GROUP) || null;
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
