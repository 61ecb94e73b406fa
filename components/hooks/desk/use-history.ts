import { type RevisionChanges, revisionChanges } from '~/utils/desk/revision-changes';
import { openStore } from '~/utils/store/open-store';
import { assessmentsOf } from '~/utils/store/own-assessments';
import { revisionsOf } from '~/utils/store/revisions';
import { useLive } from './use-live';

const NONE: readonly RevisionChanges[] = [];

/** The history of an own statement and of its assessments in one list, oldest first, followed. */
export function useHistory(statementId: string | null): readonly RevisionChanges[] {
  return useLive(`history ${statementId}`, () => read(statementId), NONE);
}

async function read(statementId: string | null): Promise<readonly RevisionChanges[]> {
  if (statementId === null) return NONE;
  const store = openStore();
  const [own, assessments, speakers, evidence] = await Promise.all([
    revisionsOf(store, 'statements', statementId),
    assessmentsOf(store, statementId),
    store.own.speakers.toArray(),
    store.own.evidence.toArray(),
  ]);
  const judged = await Promise.all(assessments.map(({ id }) => revisionsOf(store, 'assessments', id)));
  const names = new Map([
    ...speakers.map(({ value }): [string, string] => [value.id, value.name]),
    ...evidence.map(({ value }): [string, string] => [value.id, value.title]),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return [own, ...judged]
    .flatMap((steps) => revisionChanges(steps, nameOf))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
