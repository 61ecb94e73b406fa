import type { Statement } from '../model/statement';
import type { Edit } from './edit';
import { missingReference } from './own-references';
import { createOwn, type Fields, type Rule, type SaveResult, updateOwn } from './save-own';
import type { Store } from './store';

/** Saves a new statement of the user's own. Fails with `invalid`, or `dangling` when its speaker is not there. */
export function createStatement(
  store: Store,
  fields: Fields<Statement>,
  edit: Edit,
): Promise<SaveResult<Statement>> {
  return createOwn(store, 'statements', fields, edit, speakerIsThere(store));
}

/** Saves a statement anew. Fails as `createStatement`, and with `not-found`. */
export function updateStatement(
  store: Store,
  id: string,
  fields: Fields<Statement>,
  edit: Edit,
): Promise<SaveResult<Statement>> {
  return updateOwn(store, 'statements', id, () => fields, edit, speakerIsThere(store));
}

function speakerIsThere(store: Store): Rule<Statement> {
  return ({ speakerId }) => missingReference(store, 'speakers', speakerId === null ? [] : [speakerId]);
}
