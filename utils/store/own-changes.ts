import type { IndexEntry } from '../matching/collect-documents';
import { indexEntry } from '../matching/index-entry';
import type { Speaker } from '../model/speaker';
import { linkTo } from './links';
import type { OwnTable, Row } from './rows';
import { stepsSince } from './steps-since';
import type { Store } from './store';

/** A change in these changes what own statements are found by. */
const INDEXED_TABLES = ['statements', 'speakers'] as const satisfies readonly OwnTable[];

/** What happened to own statements since a revision, as far as it changes what they are found by. */
export type OwnChanges = {
  /** The last change there was. */
  readonly revision: number;
  /** Statements that are new, were changed or removed, or whose speaker was. */
  readonly ids: readonly string[];
  /** Those of them that are still there, as they are now, in order of id. */
  readonly entries: readonly IndexEntry[];
};

/** The last change to what own statements are found by; 0 when there was none. */
export async function ownRevision({ revisions }: Store): Promise<number> {
  const last = await Promise.all(
    INDEXED_TABLES.map((table) =>
      revisions.where('[table+seq]').between([table, 0], [table, Number.POSITIVE_INFINITY]).last(),
    ),
  );
  return Math.max(0, ...last.map((revision) => revision?.seq ?? 0));
}

/** All as of one moment; null when there were more than `most` steps, so that building anew costs less than reading them. */
export function ownChanges(store: Store, since: number, most: number): Promise<OwnChanges | null> {
  const { db, own } = store;
  return db.transaction('r', [...INDEXED_TABLES, 'revisions'], async () => {
    const [statements, speakers] = await Promise.all(
      INDEXED_TABLES.map((table) => stepsSince(store, table, since, most)),
    );
    if (!statements || !speakers) return null;
    const links = new Set(speakers.map(({ rowId }) => linkTo.speaker(rowId)));
    const said = (await own.statements.linked([...links])).map(({ value }) => value.id);
    const ids = [...new Set([...statements.map(({ rowId }) => rowId), ...said])].sort();
    return { revision: await ownRevision(store), ids, entries: await entriesOf(store, ids) };
  });
}

async function entriesOf({ own }: Store, ids: readonly string[]): Promise<IndexEntry[]> {
  const statements = (await own.statements.bulkGet([...ids])).flatMap(liveValue);
  const wanted = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []));
  const speakers = new Map(
    (await own.speakers.bulkGet([...wanted]))
      .flatMap(liveValue)
      .map((speaker): [string, Speaker] => [speaker.id, speaker]),
  );
  return statements.map((statement) =>
    indexEntry({
      statement,
      speaker: (statement.speakerId !== null && speakers.get(statement.speakerId)) || null,
    }),
  );
}

function liveValue<T>(row: Row<T> | undefined): T[] {
  return row && row.deletedAt === null ? [row.value] : [];
}
