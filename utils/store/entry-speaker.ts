import type { EntrySpeaker } from '../model/entry';
import type { Speaker, SpeakerRole } from '../model/speaker';
import { foldName } from '../text/fold-name';
import type { Edit } from './edit';
import { getOwn } from './list-own';
import { createSpeaker, updateSpeaker } from './own-speakers';
import { refuse, type SaveResult } from './save-own';
import type { Store } from './store';

/**
 * The record of an entry's speaker: a known one, which gains the role when it has none of that title, or a new one.
 * Fails with `not-found` or `invalid`.
 */
export async function saveEntrySpeaker(
  store: Store,
  { id, name, role, sort, like }: EntrySpeaker,
  edit: Edit,
): Promise<SaveResult<Speaker>> {
  if (id === null) {
    const fields = {
      name,
      sort,
      aliases: aliasesOf(name, like),
      roles: withRole(like?.roles ?? [], role),
      wikidata: like?.wikidata ?? null,
    };
    return createSpeaker(store, fields, edit);
  }
  const known = await getOwn(store, 'speakers', id);
  if (!known) return refuse('not-found', `There is no ${id} in speakers.`);
  return updateSpeaker(store, id, { ...known, roles: withRole(known.roles, role) }, edit);
}

/** A pack's name of the speaker goes on as an alias where the entry spells it otherwise. */
function aliasesOf(name: string, like: Speaker | null): readonly string[] {
  return like ? [...new Set([like.name, ...like.aliases])].filter((alias) => alias !== name) : [];
}

function withRole(roles: readonly SpeakerRole[], title: string | null): readonly SpeakerRole[] {
  if (title === null || roles.some((role) => foldName(role.title) === foldName(title))) return roles;
  return [...roles, { title, from: null, to: null }];
}
