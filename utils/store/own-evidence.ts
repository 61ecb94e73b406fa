import type { Evidence } from '../model/evidence';
import type { Edit } from './edit';
import { createOwn, type Fields, type SaveResult, updateOwn } from './save-own';
import type { Store } from './store';

/** Saves a new piece of evidence, to be cited by any number of assessments. Fails with `invalid`. */
export function createEvidence(
  store: Store,
  fields: Fields<Evidence>,
  edit: Edit,
): Promise<SaveResult<Evidence>> {
  return createOwn(store, 'evidence', fields, edit, () => null);
}

/** Saves a piece of evidence anew. Fails with `invalid` or `not-found`. */
export function updateEvidence(
  store: Store,
  id: string,
  fields: Fields<Evidence>,
  edit: Edit,
): Promise<SaveResult<Evidence>> {
  return updateOwn(
    store,
    'evidence',
    id,
    () => fields,
    edit,
    () => null,
  );
}
