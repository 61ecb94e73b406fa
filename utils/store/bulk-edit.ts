import type { Assessment, AssessmentState } from '../model/assessment';
import { isReview, nextStates } from './assessment-states';
import type { Edit } from './edit';
import { getOwn } from './list-own';
import { assessmentsOf, moveAssessment } from './own-assessments';
import { updateStatement } from './own-statements';
import type { SaveResult } from './save-own';
import type { Store } from './store';
import { moveToTrash, restoreFromTrash } from './trash';

/** One change to many of the user's own statements. */
export type BulkChange =
  | { readonly kind: 'add-tag' | 'remove-tag'; readonly ids: readonly string[]; readonly tag: string }
  | { readonly kind: 'trash' | 'restore'; readonly ids: readonly string[] }
  /** The assessment of each that was last looked at and may go there. */
  | { readonly kind: 'move'; readonly ids: readonly string[]; readonly to: AssessmentState }
  /** Tags and states put back as they were. */
  | { readonly kind: 'retag'; readonly tags: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: 'move-back'; readonly states: ReadonlyMap<string, AssessmentState> };

export type BulkOutcome = {
  /** How many statements (or assessments) were changed, and how many could not be. */
  readonly changed: number;
  readonly refused: number;
  /** What puts it all back; null when nothing was changed or there is no way back. */
  readonly undo: BulkChange | null;
};

/**
 * Makes the change one by one, each with a revision of its own: what is refused is left as it is and counted. What
 * already is as wanted counts as neither.
 */
export function changeInBulk(store: Store, change: BulkChange, edit: Edit): Promise<BulkOutcome> {
  switch (change.kind) {
    case 'add-tag':
      return retag(store, change.ids, edit, (tags) =>
        tags.includes(change.tag) ? tags : [...tags, change.tag],
      );
    case 'remove-tag':
      return retag(store, change.ids, edit, (tags) => tags.filter((tag) => tag !== change.tag));
    case 'retag':
      return retag(store, [...change.tags.keys()], edit, (tags, id) => change.tags.get(id) ?? tags);
    case 'trash':
      return each(store, change.ids, edit, moveToTrash, 'restore');
    case 'restore':
      return each(store, change.ids, edit, restoreFromTrash, 'trash');
    case 'move':
      return move(store, change.ids, change.to, edit);
    case 'move-back':
      return moveBack(store, change.states, edit);
  }
}

async function retag(
  store: Store,
  ids: readonly string[],
  edit: Edit,
  change: (tags: readonly string[], id: string) => readonly string[],
): Promise<BulkOutcome> {
  const before = new Map<string, readonly string[]>();
  let refused = 0;
  for (const id of ids) {
    const statement = await getOwn(store, 'statements', id);
    if (!statement) {
      refused += 1;
      continue;
    }
    const tags = change(statement.tags, id);
    if (tags.join('\n') === statement.tags.join('\n')) continue;
    if ((await updateStatement(store, id, { ...statement, tags }, edit)).ok) before.set(id, statement.tags);
    else refused += 1;
  }
  return outcome(before.size, refused, { kind: 'retag', tags: before });
}

async function each(
  store: Store,
  ids: readonly string[],
  edit: Edit,
  step: (store: Store, table: 'statements', id: string, edit: Edit) => Promise<SaveResult<unknown>>,
  back: 'trash' | 'restore',
): Promise<BulkOutcome> {
  const done: string[] = [];
  for (const id of ids) if ((await step(store, 'statements', id, edit)).ok) done.push(id);
  return outcome(done.length, ids.length - done.length, { kind: back, ids: done });
}

async function move(
  store: Store,
  ids: readonly string[],
  to: AssessmentState,
  edit: Edit,
): Promise<BulkOutcome> {
  const before = new Map<string, AssessmentState>();
  let refused = 0;
  for (const id of ids) {
    const assessments = await assessmentsOf(store, id);
    const movable = assessments.filter(({ state }) => nextStates(state).includes(to));
    const latest = movable.reduce<Assessment | null>((a, b) => (a && a.asOf >= b.asOf ? a : b), null);
    if (!latest && assessments.some(({ state }) => state === to)) continue;
    const moved = latest && (await moveAssessment(store, latest.id, to, edit));
    if (latest && moved?.ok) before.set(latest.id, latest.state);
    else refused += 1;
  }
  const canGoBack = [...before.values()].every(
    (from) => nextStates(to).includes(from) && !isReview(to, from),
  );
  return canGoBack
    ? outcome(before.size, refused, { kind: 'move-back', states: before })
    : { changed: before.size, refused, undo: null };
}

async function moveBack(
  store: Store,
  states: ReadonlyMap<string, AssessmentState>,
  edit: Edit,
): Promise<BulkOutcome> {
  let changed = 0;
  for (const [id, state] of states) if ((await moveAssessment(store, id, state, edit)).ok) changed += 1;
  return { changed, refused: states.size - changed, undo: null };
}

function outcome(changed: number, refused: number, undo: BulkChange): BulkOutcome {
  return { changed, refused, undo: changed > 0 ? undo : null };
}
