import type { RatingScale } from '~/components/desk/verdict-field';
import { verdictWord } from '~/components/words';
import { type AssessmentForm, type DeskForm, readDeskForm } from '~/utils/desk/desk-form';
import { answersOf, type KeptAnswers, readAnswers } from '~/utils/desk/kept-answers';
import { recordForm } from '~/utils/desk/record-form';
import type { Assessment, AssessmentState } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import { readAuthor } from '~/utils/settings/author';
import { dropDraft, listDrafts, readDraft, saveDraft } from '~/utils/store/drafts';
import { linkTo } from '~/utils/store/links';
import { getOwn, listLinked, listOwn } from '~/utils/store/list-own';
import { listPacks } from '~/utils/store/list-packs';
import { openStore } from '~/utils/store/open-store';
import { readRecords } from '~/utils/store/read-records';
import type { Draft } from '~/utils/store/rows';
import { today } from '~/utils/text/today';

/** Longest id of a row. */
const MAX_ID = 128;

/** The scales of the packs in use whose words are not ours already. */
export async function ratingScales(): Promise<readonly RatingScale[]> {
  const packs = (await listPacks(openStore())).filter(({ enabled }) => enabled);
  return packs.flatMap(({ manifest: { name, ratingScale } }) => {
    const labels = ratingScale.filter(({ label, verdict }) => label !== verdictWord(verdict));
    return labels.length > 0 ? [{ packName: name, labels }] : [];
  });
}

/** The user's own evidence, last changed first. */
export function ownEvidence(): Promise<readonly Evidence[]> {
  return listOwn(openStore(), 'evidence');
}

/** For how many statements other than `statementId` each of these pieces of evidence is cited, by its id. */
export async function citedElsewhere(
  ids: readonly string[],
  statementId: string | null,
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    ids.map(async (id): Promise<[string, number]> => {
      const citing = await listLinked(openStore(), 'assessments', linkTo.evidence(id));
      const others = new Set(citing.map((each) => each.statementId));
      others.delete(statementId ?? '');
      return [id, others.size];
    }),
  );
  return new Map(counts);
}

/** The state an assessment is saved in; null for one that is not. */
export async function savedState(assessmentId: string | null): Promise<AssessmentState | null> {
  if (assessmentId === null) return null;
  return (await getOwn(openStore(), 'assessments', assessmentId))?.state ?? null;
}

/** The form of an own statement as it is saved, with the assessment that can still be worked on; null when it is gone. */
export async function savedForm(statementId: string): Promise<DeskForm | null> {
  const store = openStore();
  const [record] = await readRecords(store, [{ packId: null, id: statementId }]);
  if (!record) return null;
  const refs = (record.statement.relations ?? []).map(({ statement }) => statement);
  const targets = await readRecords(store, refs);
  const wordsOf = (packId: string | null, id: string) =>
    targets[refs.findIndex((ref) => ref.packId === packId && ref.id === id)]?.statement.text ?? '';
  const assessment = workedOn(record.assessments);
  const answers = await keptAnswers(assessment?.id ?? null);
  return recordForm(record, assessment, await readAuthor(), today(), wordsOf, answers);
}

/**
 * Keeps what the author answered to the checklist for the next sitting, until the assessment is published: whoever
 * changes it later looks anew.
 */
export async function keepAnswers({ id: rowId, state }: Assessment, form: AssessmentForm): Promise<void> {
  const id = answersId(rowId);
  if (state === 'published') await dropDraft(openStore(), id);
  else await saveDraft(openStore(), { id, form: 'answers', rowId, content: answersOf(form) });
}

async function keptAnswers(assessmentId: string | null): Promise<KeptAnswers> {
  const kept = assessmentId === null ? null : await readDraft(openStore(), answersId(assessmentId));
  return readAnswers(kept?.content);
}

const answersId = (assessmentId: string): string => `answers:${assessmentId}`.slice(0, MAX_ID);

/** The latest one that is not over; a superseded one is history. */
function workedOn(assessments: readonly Assessment[]): Assessment | null {
  const open = assessments.filter(({ state }) => state !== 'superseded');
  return open.reduce<Assessment | null>((best, next) => (best && best.asOf > next.asOf ? best : next), null);
}

/** A form somebody began and did not finish, last kept first. */
export type Unfinished = { readonly draft: Draft; readonly form: DeskForm };

/** The unfinished forms of new statements (null) or of one statement. */
export async function unfinished(statementId: string | null): Promise<readonly Unfinished[]> {
  const drafts = (await listDrafts(openStore(), 'statement')).filter(({ rowId }) => rowId === statementId);
  return drafts.flatMap((draft) => {
    const form = readDeskForm(draft.content);
    return form ? [{ draft, form }] : [];
  });
}
