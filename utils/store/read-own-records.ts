import type { Assessment } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import type { Speaker } from '../model/speaker';
import type { ListedRecord, Statement, StatementRecord } from '../model/statement';
import { eachLive } from './each-live';
import { joinRecord } from './join-records';
import { linkTo } from './links';
import type { OwnTable, Row } from './rows';
import type { Store } from './store';

/** What records are joined from. */
const TABLES: OwnTable[] = ['statements', 'speakers', 'assessments', 'evidence'];

/** The user's own records by id, without what is in the trash; one that is not there is missing from the map. */
export function readOwnRecords(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRecord>> {
  return readOwnListed(store, ids).then(
    (listed) => new Map([...listed].map(([id, { record }]) => [id, record])),
  );
}

/** The same, each with the time of its last change. */
export function readOwnListed(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedRecord>> {
  return store.db.transaction('r', TABLES, async () => {
    const rows = await store.own.statements.bulkGet([...new Set(ids)]);
    return joinOwn(store, rows.flatMap(live));
  });
}

/** All of them, in order of id. */
export async function readAllOwnRecords(store: Store): Promise<ReadonlyMap<string, StatementRecord>> {
  const records = new Map<string, StatementRecord>();
  await eachOwnRecord(store, (record) => void records.set(record.statement.id, record));
  return records;
}

/**
 * Hands over all records of the user's own, in order of id, as one moment has them. Reads whole tables batch by batch:
 * an index lookup for each statement takes a hundred times as long, one read of all would freeze the page.
 */
export function eachOwnRecord(store: Store, take: (record: StatementRecord) => void): Promise<void> {
  const { statements, speakers, assessments, evidence } = store.own;
  return store.db.transaction('r', TABLES, async () => {
    const tables = {
      assessments: new Map<string, Assessment[]>(),
      evidence: new Map<string, Evidence>(),
      speakers: new Map<string, Speaker>(),
    };
    await eachLive(speakers, (value) => void tables.speakers.set(value.id, value));
    await eachLive(evidence, (value) => void tables.evidence.set(value.id, value));
    await eachLive(assessments, (value) => {
      const others = tables.assessments.get(value.statementId);
      if (others) others.push(value);
      else tables.assessments.set(value.statementId, [value]);
    });
    await eachLive(statements, (value) => take(joinRecord(value, tables)));
  });
}

/** Runs inside the caller's transaction. */
async function joinOwn(
  { own }: Store,
  statements: readonly Row<Statement>[],
): Promise<Map<string, ListedRecord>> {
  const links = statements.map(({ value: { id } }) => linkTo.statement({ packId: null, id }));
  const judged = (await own.assessments.linked(links)).flatMap(live);
  const assessments = new Map<string, Assessment[]>();
  for (const { value } of judged)
    assessments.set(value.statementId, [...(assessments.get(value.statementId) ?? []), value]);
  const ids = new Set(judged.flatMap(({ value }) => citedBy(value)));
  const cited = (await own.evidence.bulkGet([...ids])).flatMap(live);
  const said = new Set(statements.flatMap(({ value: { speakerId } }) => speakerId ?? []));
  const tables = {
    assessments,
    evidence: byId(cited),
    speakers: byId((await own.speakers.bulkGet([...said])).flatMap(live)),
  };
  const changed = new Map([...statements, ...judged, ...cited].map((row) => [row.value.id, row.modifiedAt]));
  return new Map(
    statements.map(({ value }) => {
      const own = assessments.get(value.id) ?? [];
      const parts = [value.id, ...own.flatMap((one) => [one.id, ...citedBy(one)])];
      // ISO times of one form are ordered as text.
      const changedAt = parts.map((id) => changed.get(id) ?? '').reduce((a, b) => (a > b ? a : b));
      return [value.id, { record: joinRecord(value, tables), changedAt }];
    }),
  );
}

function citedBy({ evidence }: Assessment): string[] {
  return evidence.map(({ evidenceId }) => evidenceId);
}

function live<T>(row: Row<T> | undefined): Row<T>[] {
  return row && row.deletedAt === null ? [row] : [];
}

function byId<T extends { readonly id: string }>(rows: readonly Row<T>[]): Map<string, T> {
  return new Map(rows.map(({ value }) => [value.id, value]));
}
