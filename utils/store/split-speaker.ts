import type { Problem } from '../interchange/problem';
import type { Speaker } from '../model/speaker';
import { checkOwn } from './check-own';
import type { Edit } from './edit';
import { linkTo } from './links';
import { getOwn, listLinked } from './list-own';
import { refuse, type SaveResult } from './save-own';
import { type SpeakerChange, writeChange } from './speaker-change';
import type { Store } from './store';
import { inOwnTransaction } from './write-row';

/** Who comes out of a record that held two people, and what goes along. */
export type Split = {
  readonly name: string;
  readonly sort: Speaker['sort'];
  /** Statements by the new speaker; at least one, all of them the old record's. */
  readonly statementIds: readonly string[];
  /** Names of the old record that are the new speaker's. */
  readonly aliases: readonly string[];
};

/**
 * Moves statements of one of the user's speakers to a new speaker. Names that go along are the old record's no more;
 * its roles stay. Fails with `not-found`, `nothing-chosen`, `not-theirs` (a statement of somebody else) or `invalid`.
 *
 * @returns what was changed, for `undoSpeakerChange`; the new speaker stands in it first
 */
export function splitSpeaker(
  store: Store,
  speakerId: string,
  split: Split,
  edit: Edit,
): Promise<SaveResult<SpeakerChange>> {
  return inOwnTransaction(store, async () => {
    const old = await getOwn(store, 'speakers', speakerId);
    if (!old) return refuse('not-found', `There is no ${speakerId} in speakers.`);
    if (split.statementIds.length === 0) return refuse('nothing-chosen', 'No statement was chosen.');
    const theirs = new Map(
      (await listLinked(store, 'statements', linkTo.speaker(speakerId))).map((each) => [each.id, each]),
    );
    const chosen = split.statementIds.flatMap((id) => theirs.get(id) ?? []);
    if (chosen.length < split.statementIds.length)
      return refuse('not-theirs', 'A statement is not by this speaker.');
    const problems: Problem[] = [];
    const fresh = checkOwn(
      'speakers',
      {
        id: crypto.randomUUID(),
        name: split.name.trim(),
        sort: split.sort,
        aliases: old.aliases.filter((alias) => split.aliases.includes(alias) && alias !== split.name.trim()),
        roles: [],
        wikidata: null,
      },
      [],
      problems,
    );
    if (fresh === null) return refuse('invalid', 'Some fields are not as they should be.', problems);
    const rest = { ...old, aliases: old.aliases.filter((alias) => !split.aliases.includes(alias)) };
    const change: SpeakerChange = {
      speakers: [
        { id: fresh.id, before: null, after: fresh },
        { id: speakerId, before: old, after: rest },
      ],
      statements: chosen.map((before) => ({
        id: before.id,
        before,
        after: { ...before, speakerId: fresh.id },
      })),
    };
    await writeChange(store, change, edit);
    return { ok: true, value: change };
  });
}
