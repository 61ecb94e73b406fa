import type { Comparison, Origin } from '../model/claim-brief';
import type { Match } from '../model/match';
import { listPacks } from './list-packs';
import { readRecords } from './read-records';
import { relatedStatements } from './related-statements';
import type { Store } from './store';

/** Matches with everything needed to show them, in their order; one whose statement is gone is left out. */
export async function joinMatches(store: Store, matches: readonly Match[]): Promise<Comparison[]> {
  if (matches.length === 0) return [];
  const [records, packs] = await Promise.all([
    readRecords(
      store,
      matches.map(({ statement }) => statement),
    ),
    listPacks(store),
  ]);
  const origins = new Map<string | null, Origin>(
    packs.map(({ manifest: { id, name, release, corrections } }) => [
      id,
      { packName: name, release, corrections },
    ]),
  );
  const found = matches.flatMap((match, i) => {
    const record = records[i];
    return record ? [{ match, record, origin: origins.get(match.statement.packId) ?? null }] : [];
  });
  const related = await relatedStatements(
    store,
    found.map(({ match, record }) => ({
      ref: match.statement,
      relations: record.statement.relations ?? [],
    })),
  );
  return found.map((comparison, i) => {
    const links = related[i] ?? [];
    return links.length > 0 ? { ...comparison, related: links } : comparison;
  });
}
