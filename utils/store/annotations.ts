import type { Annotation } from '../model/annotation';
import type { StatementRef } from '../model/statement';
import type { Edit } from './edit';
import { linkTo } from './links';
import { listLinked } from './list-own';
import { missingReference } from './own-references';
import { createOwn, type Fields, type Rule, type SaveResult, updateOwn } from './save-own';
import type { Store } from './store';

type Note = Omit<Fields<Annotation>, 'createdAt' | 'modifiedAt'>;

/**
 * Saves a new note in a page; its times are those of the edit. Fails with `invalid`, or `dangling` when it is about a
 * statement of the user's own that is not there. A statement of a pack may go with its pack: the note stays.
 */
export function createAnnotation(store: Store, note: Note, edit: Edit): Promise<SaveResult<Annotation>> {
  const fields = { ...note, createdAt: edit.at, modifiedAt: edit.at };
  return createOwn(store, 'annotations', fields, edit, statementIsThere(store));
}

/** Saves a note anew. Fails as `createAnnotation`, and with `not-found`. */
export function updateAnnotation(
  store: Store,
  id: string,
  note: Note,
  edit: Edit,
): Promise<SaveResult<Annotation>> {
  return updateOwn(
    store,
    'annotations',
    id,
    ({ createdAt }) => ({ ...note, createdAt, modifiedAt: edit.at }),
    edit,
    statementIsThere(store),
  );
}

/** The notes in one page, by the address it was noted under. */
export function annotationsOfPage(store: Store, url: string): Promise<Annotation[]> {
  return listLinked(store, 'annotations', linkTo.page(url));
}

/** Where a statement appears: the notes about it. */
export function annotationsOfStatement(store: Store, statement: StatementRef): Promise<Annotation[]> {
  return listLinked(store, 'annotations', linkTo.statement(statement));
}

function statementIsThere(store: Store): Rule<Annotation> {
  return ({ statement }) =>
    missingReference(store, 'statements', statement?.packId === null ? [statement.id] : []);
}
