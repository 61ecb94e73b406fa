import * as v from 'valibot';
import { EVIDENCE_STANCES, VERDICTS } from '../model/assessment';
import { EVIDENCE_KINDS } from '../model/evidence';
import { RELATION_KINDS } from '../model/statement';

/** Longer than any field may be in the end: what is too long is kept, and named at its field. */
const MAX_TYPED = 100_000;
const MAX_ITEMS = 200;

const typed = v.pipe(v.string(), v.maxLength(MAX_TYPED));
const optionalText = v.nullable(typed);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const selectorSchema = v.variant('type', [
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: typed, prefix: typed, suffix: typed }),
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);

const speakerRecordSchema = v.strictObject({
  id: typed,
  name: typed,
  sort: v.picklist(['person', 'organisation', 'collective']),
  aliases: v.array(typed),
  roles: v.array(v.strictObject({ title: typed, from: optionalText, to: optionalText })),
  wikidata: optionalText,
});

const evidenceSchema = v.strictObject({
  /** Names the item within the form, whatever its place. */
  key: typed,
  /** The record it edits; null for a new one. */
  id: optionalText,
  /** "" until somebody said it: no document is for or against a statement by default. */
  stance: v.picklist(['', ...EVIDENCE_STANCES]),
  kind: v.picklist(['', ...EVIDENCE_KINDS]),
  publisher: typed,
  title: typed,
  url: typed,
  archivedUrl: typed,
  author: typed,
  publishedOn: typed,
  observedOn: typed,
  place: typed,
  quotation: typed,
  independenceGroup: typed,
  lang: typed,
});

const assessmentSchema = v.strictObject({
  id: optionalText,
  verdict: v.picklist(['', ...VERDICTS]),
  /** A pack's own word for the verdict; "" on our scale. */
  originalRating: typed,
  rationale: typed,
  correction: typed,
  missingContext: typed,
  asOf: typed,
  url: typed,
  interest: typed,
  /** The author says that nothing ties them to the matter. */
  noInterest: v.boolean(),
  /** Whose assessment it is already; "" makes it that of whoever signs the form. */
  author: typed,
  /** Points of the checklist that only a person can tick. */
  confirmed: v.pipe(v.array(typed), v.maxLength(MAX_ITEMS)),
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(MAX_ITEMS)),
});

/** Everything typed at the desk, as typed: JSON, kept as a draft until it is saved. */
export const deskFormSchema = v.strictObject({
  version: v.literal(1),
  statementId: optionalText,
  text: typed,
  wording: v.picklist(['verbatim', 'translated', 'reported']),
  lang: typed,
  originalLang: typed,
  saidOn: typed,
  place: typed,
  title: typed,
  /** Separated by commas. */
  tags: typed,
  note: typed,
  /** One on each line. */
  variants: typed,
  speaker: v.strictObject({
    id: optionalText,
    name: typed,
    role: typed,
    sort: v.picklist(['person', 'organisation', 'collective']),
    like: v.nullable(speakerRecordSchema),
    /** The author says that it is none of the records of that name. Forms kept by earlier versions lack it. */
    isOther: v.optional(v.boolean(), false),
  }),
  relations: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(RELATION_KINDS),
        statement: v.strictObject({ packId: optionalText, id: typed }),
        author: typed,
        /** The target's words, to show before it is read. */
        text: typed,
      }),
    ),
    v.maxLength(MAX_ITEMS),
  ),
  appearance: v.nullable(
    v.strictObject({
      url: typed,
      title: typed,
      outlet: typed,
      author: typed,
      publishedOn: typed,
      lang: typed,
      selectors: v.pipe(v.array(selectorSchema), v.maxLength(MAX_ITEMS)),
      paragraph: typed,
    }),
  ),
  assessment: assessmentSchema,
  /** Filled in from a page, and nobody has typed in it yet. Forms kept by earlier versions lack it. */
  isUntouched: v.optional(v.boolean(), false),
  /** Who sits at the desk: signs every change. */
  author: typed,
  /** Why the record is changed. */
  reason: typed,
});

export type DeskForm = v.InferOutput<typeof deskFormSchema>;
export type EvidenceForm = DeskForm['assessment']['evidence'][number];
export type AssessmentForm = DeskForm['assessment'];
export type AppearanceForm = NonNullable<DeskForm['appearance']>;
export type SpeakerForm = DeskForm['speaker'];
export type RelationForm = DeskForm['relations'][number];

/** A kept draft as a form; null when it is none of ours, as after a change of the form's shape. */
export function readDeskForm(content: unknown): DeskForm | null {
  const read = v.safeParse(deskFormSchema, content);
  return read.success ? read.output : null;
}
