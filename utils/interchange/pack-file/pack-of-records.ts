import type { Evidence } from '../../model/evidence';
import type { Pack, PackManifest } from '../../model/pack';
import type { Speaker } from '../../model/speaker';
import type { StatementRecord } from '../../model/statement';

/**
 * Takes joined records apart into the tables of a pack; speakers and evidence stand once each, in the order they are
 * first needed. Links to statements outside the pack are left out, since a pack points only into itself.
 */
export function packOfRecords(manifest: PackManifest, records: readonly StatementRecord[]): Pack {
  const speakers = new Map<string, Speaker>();
  const evidence = new Map<string, Evidence>();
  const ids = new Set(records.map(({ statement }) => statement.id));
  for (const record of records) {
    if (record.speaker && !speakers.has(record.speaker.id)) speakers.set(record.speaker.id, record.speaker);
    for (const row of record.evidence) if (!evidence.has(row.id)) evidence.set(row.id, row);
  }
  return {
    manifest,
    speakers: [...speakers.values()],
    evidence: [...evidence.values()],
    statements: records.map(({ statement }) => {
      const { relations, ...rest } = statement;
      const inside = relations?.filter(({ statement: to }) => to.packId === null && ids.has(to.id)) ?? [];
      return inside.length === 0 ? rest : { ...rest, relations: inside };
    }),
    assessments: records.flatMap(({ assessments }) => assessments),
  };
}

/** The records with only what readers may see; a statement without a published assessment stays, unassessed. */
export function publishedOnly(records: readonly StatementRecord[]): StatementRecord[] {
  return records.map((record) => {
    const assessments = record.assessments.filter(({ state }) => state === 'published');
    const cited = new Set(
      assessments.flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)),
    );
    return { ...record, assessments, evidence: record.evidence.filter(({ id }) => cited.has(id)) };
  });
}
