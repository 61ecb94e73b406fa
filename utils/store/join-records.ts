import type { Assessment } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import type { Pack } from '../model/pack';
import type { Speaker } from '../model/speaker';
import type { Statement, StatementRecord } from '../model/statement';
import type { Breathe } from './breathe';

type Tables = {
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** By statement. */
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>;
  readonly evidence: ReadonlyMap<string, Evidence>;
};

/** Joins one statement; an id that leads nowhere is left out. Evidence stands once, in the order it is cited. */
export function joinRecord(statement: Statement, tables: Tables): StatementRecord {
  const assessments = tables.assessments.get(statement.id) ?? [];
  const cited = new Set(assessments.flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)));
  return {
    statement,
    speaker: (statement.speakerId !== null && tables.speakers.get(statement.speakerId)) || null,
    assessments,
    evidence: [...cited].flatMap((id) => tables.evidence.get(id) ?? []),
  };
}

/** The tables of a pack, ready to join; the first of two rows with one id counts. */
export async function packTables(pack: Pack, breathe: Breathe): Promise<Tables> {
  return {
    speakers: await byId(pack.speakers, breathe),
    assessments: await grouped(pack.assessments, breathe),
    evidence: await byId(pack.evidence, breathe),
  };
}

async function byId<T extends { readonly id: string }>(
  rows: readonly T[],
  breathe: Breathe,
): Promise<Map<string, T>> {
  const map = new Map<string, T>();
  for (const row of rows) {
    if (!map.has(row.id)) map.set(row.id, row);
    await breathe();
  }
  return map;
}

async function grouped(rows: readonly Assessment[], breathe: Breathe): Promise<Map<string, Assessment[]>> {
  const map = new Map<string, Assessment[]>();
  for (const row of rows) {
    const group = map.get(row.statementId);
    if (group) group.push(row);
    else map.set(row.statementId, [row]);
    await breathe();
  }
  return map;
}
