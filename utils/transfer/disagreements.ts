import { statementKey } from '../interchange/merge/merge-records';
import type { Assessment } from '../model/assessment';
import { latestPublished } from '../model/latest-published';
import { listPacks } from '../store/list-packs';
import { readAllPackRecords } from '../store/read-all-pack-records';
import type { Store } from '../store/store';
import { readCollection } from './read-collection';

/** One collection's judgement of a statement; `packId` null is the user's own. */
export type Judgement = {
  readonly packId: string | null;
  readonly statementId: string;
  readonly assessment: Assessment;
};

/** A statement that collections judge differently, side by side: nothing is averaged. */
export type Disagreement = {
  readonly text: string;
  readonly speaker: string | null;
  readonly judgements: readonly Judgement[];
};

/**
 * Every statement that two or more collections (packs in use or not, and the user's own) judge differently. Meant for a
 * worker: it goes through everything once.
 *
 * @returns in the order the statements were first met
 */
export async function findDisagreements(store: Store): Promise<Disagreement[]> {
  const met = new Map<string, { text: string; speaker: string | null; judgements: Judgement[] }>();
  const look = (packId: string | null, records: Awaited<ReturnType<typeof readCollection>>): void => {
    for (const record of records) {
      const assessment = latestPublished(record.assessments);
      if (!assessment) continue;
      const key = statementKey(record);
      const { id: statementId, text } = record.statement;
      const known = met.get(key);
      const judgement = { packId, statementId, assessment };
      if (known) known.judgements.push(judgement);
      else met.set(key, { text, speaker: record.speaker?.name ?? null, judgements: [judgement] });
    }
  };
  look(null, await readCollection(store, null));
  for (const { id } of await listPacks(store)) {
    for await (const batch of readAllPackRecords(store, id)) look(id, [...batch]);
  }
  return [...met.values()].filter(
    ({ judgements }) => new Set(judgements.map(({ assessment }) => assessment.verdict)).size > 1,
  );
}

/** The disagreements, looked for once and given page by page. */
export function createDisagreements(store: Store) {
  let found: readonly Disagreement[] = [];
  return {
    async find(): Promise<number> {
      found = await findDisagreements(store);
      return found.length;
    },
    rows: (from: number, count: number): readonly Disagreement[] => found.slice(from, from + count),
  };
}
