import { type RevisionChanges, revisionChanges } from '~/utils/desk/revision-changes';
import { openStore } from '~/utils/store/open-store';
import { assessmentsOf } from '~/utils/store/own-assessments';
import { revisionsOf } from '~/utils/store/revisions';
import { useLive } from './use-live';

const NONE: readonly RevisionChanges[] = [];

/** The history of an own statement, its assessments and what they cite in one list, oldest first, followed. */
export function useHistory(statementId: string | null): readonly RevisionChanges[] {
  return useLive(`history ${statementId}`, () => read(statementId), NONE);
}

async function read(statementId: string | null): Promise<readonly RevisionChanges[]> {
  if (statementId === null) return NONE;
  const store = openStore();
  const [own, assessments] = await Promise.all([
    revisionsOf(store, 'statements', statementId),
    assessmentsOf(store, statementId),
  ]);
  const judged = await Promise.all(assessments.map(({ id }) => revisionsOf(store, 'assessments', id)));
  const citedIds = new Set(
    judged.flat().flatMap(({ value }) => value?.evidence.map(({ evidenceId }) => evidenceId) ?? []),
  );
  const cited = await Promise.all([...citedIds].map((id) => revisionsOf(store, 'evidence', id)));
  const speakerIds = [...new Set(own.flatMap(({ value }) => value?.speakerId ?? []))];
  const speakers = await store.own.speakers.bulkGet(speakerIds);
  const names = new Map([
    ...speakers.flatMap((row): [string, string][] => (row ? [[row.value.id, row.value.name]] : [])),
    ...cited.flatMap((steps): [string, string][] => {
      const last = steps.at(-1)?.value;
      return last ? [[last.id, last.title]] : [];
    }),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const documents = cited.flatMap((steps) =>
    // That a document came is told by what cites it.
    revisionChanges(steps, nameOf, nameOf(steps[0]?.rowId ?? '')).filter(({ action }) => action !== 'create'),
  );
  return [...[own, ...judged].flatMap((steps) => revisionChanges(steps, nameOf)), ...documents].sort(
    (a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)),
  );
}
