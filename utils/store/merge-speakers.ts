import type { Problem } from '../interchange/problem';
import type { Speaker } from '../model/speaker';
import { foldName } from '../text/fold-name';
import { checkOwn } from './check-own';
import type { Edit } from './edit';
import { linkTo } from './links';
import { getOwn, listLinked } from './list-own';
import { refuse, type SaveResult } from './save-own';
import { type SpeakerChange, writeChange } from './speaker-change';
import type { Store } from './store';
import { inOwnTransaction } from './write-row';

/**
 * Makes two of the user's speaker records one: `keptId` takes the other's names as aliases, its roles and its
 * statements, and the other goes to the trash. Fails with `not-found`, `same-record`, `other-person` (their Wikidata
 * ids differ) or `invalid` (too many names or roles for one record).
 *
 * @returns what was changed, for `undoSpeakerChange`
 */
export function mergeSpeakers(
  store: Store,
  keptId: string,
  mergedId: string,
  edit: Edit,
): Promise<SaveResult<SpeakerChange>> {
  return inOwnTransaction(store, async () => {
    if (keptId === mergedId) return refuse('same-record', 'A record is not merged with itself.');
    const kept = await getOwn(store, 'speakers', keptId);
    const merged = await getOwn(store, 'speakers', mergedId);
    if (!kept || !merged) return refuse('not-found', 'One of the two records is not there.');
    if (kept.wikidata !== null && merged.wikidata !== null && kept.wikidata !== merged.wikidata)
      return refuse('other-person', 'Their Wikidata ids say that they are not the same.');
    const problems: Problem[] = [];
    const united = checkOwn('speakers', uniteSpeakers(kept, merged), [], problems);
    if (united === null) return refuse('invalid', 'Together they are too much for one record.', problems);
    const statements = await listLinked(store, 'statements', linkTo.speaker(mergedId));
    const change: SpeakerChange = {
      speakers: [
        { id: keptId, before: kept, after: united },
        { id: mergedId, before: merged, after: null },
      ],
      statements: statements.map((before) => ({
        id: before.id,
        before,
        after: { ...before, speakerId: keptId },
      })),
    };
    await writeChange(store, change, edit);
    return { ok: true, value: change };
  });
}

/** The first record with what the second knows beside it: names in any spelling and roles each once. */
export function uniteSpeakers(kept: Speaker, merged: Speaker): Speaker {
  const known = new Set([kept.name, ...kept.aliases].map(foldName));
  const more = [merged.name, ...merged.aliases].filter((name) => {
    const isNew = !known.has(foldName(name));
    known.add(foldName(name));
    return isNew;
  });
  const roles = new Map([...kept.roles, ...merged.roles].map((role) => [JSON.stringify(role), role]));
  return {
    ...kept,
    aliases: [...kept.aliases, ...more],
    roles: [...roles.values()],
    wikidata: kept.wikidata ?? merged.wikidata,
  };
}
