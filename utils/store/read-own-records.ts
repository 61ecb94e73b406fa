import type { Assessment } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import type { Speaker } from '../model/speaker';
import type { Statement, StatementRecord } from '../model/statement';
import { eachLive } from './each-live';
import { joinRecord } from './join-records';
import { linkTo } from './links';
import type { Row } from './rows';
import type { Store } from './store';

/** The user's own records by id, without what is in the trash; one that is not there is missing from the map. */
export function readOwnRecords(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRecord>> {
  const { statements, speakers, assessments, evidence } = store.own;
  return store.db.transaction('r', [statements, speakers, assessments, evidence], async () => {
    const rows = await statements.bulkGet([...new Set(ids)]);
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
  return store.db.transaction('r', [statements, speakers, assessments, evidence], async () => {
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
  store: Store,
  statements: readonly Statement[],
): Promise<Map<string, StatementRecord>> {
  const { own } = store;
  const links = statements.map(({ id }) => linkTo.statement({ packId: null, id }));
  const judged = (await own.assessments.where('links').anyOf(links).toArray()).flatMap(live);
  const assessments = new Map<string, Assessment[]>();
  for (const one of judged)
    assessments.set(one.statementId, [...(assessments.get(one.statementId) ?? []), one]);
  const cited = new Set(judged.flatMap((one) => one.evidence.map(({ evidenceId }) => evidenceId)));
  const said = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []));
  const tables = {
    assessments,
    evidence: byId((await own.evidence.bulkGet([...cited])).flatMap(live)),
    speakers: byId((await own.speakers.bulkGet([...said])).flatMap(live)),
  };
  return new Map(statements.map((statement) => [statement.id, joinRecord(statement, tables)]));
}

function live<T>(row: Row<T> | undefined): T[] {
  return row && row.deletedAt === null ? [row.value] : [];
}

function byId<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
