import { distinctIds } from '../interchange/merge/distinct-ids';
import { intoOwn } from '../interchange/merge/into-own';
import {
  applyMerge,
  following,
  type MergeChoice,
  type MergeConflict,
  type MergePlan,
  planMerge,
} from '../interchange/merge/merge-records';
import { packOfRecords } from '../interchange/pack-file/pack-of-records';
import { writePack } from '../interchange/pack-file/write-pack';
import type { PackManifest } from '../model/pack';
import type { StatementRecord } from '../model/statement';
import type { Store } from '../store/store';
import { type CommitOptions, commitRows } from './commit-import';
import type { ExportedFile } from './export-file';
import type { ImportOutcome } from './import-preview';
import { ownRecordsOf } from './own-records';
import { readCollection } from './read-collection';

export type MergeCounts = {
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly same: number;
  readonly conflicts: number;
};

/** What was chosen: for single conflicts by index, and for all others. */
export type MergeChoices = {
  readonly single: ReadonlyMap<number, MergeChoice>;
  readonly others: MergeChoice;
};

/** Two collections on their way to one. Nothing is written before one of the last two calls. */
export function createMergeSession(store: Store) {
  let plan: MergePlan = { onlyFirst: [], onlySecond: [], same: [], conflicts: [], twins: new Map() };
  /** Which side is the user's own; null when neither is. */
  let own: 'first' | 'second' | null = null;

  const choiceOf = ({ single, others }: MergeChoices, index: number) => single.get(index) ?? others;
  const merged = (choices: MergeChoices) =>
    applyMerge(plan, new Map(plan.conflicts.map((_, index) => [index, choiceOf(choices, index)])));

  /** What the user's own rows gain: records of the other side alone, and what was decided against the own form. */
  const gained = (choices: MergeChoices): StatementRecord[] => {
    if (own === null) return merged(choices);
    const decided = plan.conflicts.flatMap(({ first, second }, index) => {
      const choice = choiceOf(choices, index);
      const taken = choice === 'both' ? 'both' : choice === own ? 'own' : 'other';
      const [mine, theirs] = own === 'first' ? [first, second] : [second, first];
      return intoOwn(mine, theirs, taken) ?? [];
    });
    // What is in both is kept under the own id: what points to the other one follows.
    const twins =
      own === 'first' ? [...plan.twins] : [...plan.twins].map(([mine, theirs]) => [theirs, mine] as const);
    const renamed = new Map(twins.filter(([from, to]) => from !== to));
    return following([...(own === 'first' ? plan.onlySecond : plan.onlyFirst), ...decided], renamed);
  };

  return {
    /** Sets two collections side by side; null is the user's own. */
    async plan(first: string | null, second: string | null): Promise<MergeCounts> {
      own = first === null ? 'first' : second === null ? 'second' : null;
      const left = await readCollection(store, first);
      const right = await readCollection(store, second);
      const [one = [], other = []] = distinctIds([left, right], second ?? 'own');
      plan = planMerge(one, other);
      return {
        onlyFirst: plan.onlyFirst.length,
        onlySecond: plan.onlySecond.length,
        same: plan.same.length,
        conflicts: plan.conflicts.length,
      };
    },

    /** A page of the conflicts. */
    conflicts(from: number, count: number): readonly MergeConflict[] {
      return plan.conflicts.slice(from, from + count);
    },

    /** The merged collection as a pack file. */
    async toPack(choices: MergeChoices, manifest: PackManifest): Promise<ExportedFile> {
      const records = merged(choices);
      const { text, sha256 } = await writePack(packOfRecords(manifest, records));
      return { file: new Blob([text]), sha256, count: records.length, problems: [], problemCount: 0 };
    },

    /** The merged collection as the user's own rows, as a whole or not at all; own rows that stay are not touched. */
    toOwn(choices: MergeChoices, name: string, options: CommitOptions): Promise<ImportOutcome> {
      return commitRows(store, ownRecordsOf(gained(choices)), 0, { name, lang: 'en' })(options);
    },
  };
}

export type MergeSession = ReturnType<typeof createMergeSession>;
