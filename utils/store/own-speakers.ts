import type { Speaker } from '../model/speaker';
import type { Edit } from './edit';
import { createOwn, type Fields, type SaveResult, updateOwn } from './save-own';
import type { Store } from './store';

/** Saves a new speaker. Fails with `invalid`. */
export function createSpeaker(
  store: Store,
  fields: Fields<Speaker>,
  edit: Edit,
): Promise<SaveResult<Speaker>> {
  return createOwn(store, 'speakers', fields, edit, () => null);
}

/** Saves a speaker anew. Fails with `invalid` or `not-found`. */
export function updateSpeaker(
  store: Store,
  id: string,
  fields: Fields<Speaker>,
  edit: Edit,
): Promise<SaveResult<Speaker>> {
  return updateOwn(
    store,
    'speakers',
    id,
    () => fields,
    edit,
    () => null,
  );
}
