import * as v from 'valibot';
import type { Selector } from '../../model/selector';
import { stableId } from '../import/stable-id';
import { idSchema } from '../text-schema';

/**
 * The id of a note from elsewhere: its own where the store takes it (one of Hypothesis' in thirty begins with a hyphen or
 * an underscore), else one that follows from it. A note without an id is told by what it says and where.
 */
export function noteId(
  own: string | null,
  {
    url,
    body,
    selectors,
  }: { readonly url: string; readonly body: string; readonly selectors: readonly Selector[] },
): string {
  if (own !== null && v.is(idSchema, own)) return own;
  return own === null || own === ''
    ? stableId('annotation', url, body, JSON.stringify(selectors))
    : stableId('annotation', own);
}
