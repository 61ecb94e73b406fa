import { ASSESSMENT_STATES, VERDICTS, type Verdict } from '../../model/assessment';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../model/evidence';
import type { RecordNeed, RecordState } from '../../model/statement-query';
import type { Catalogue } from './catalogue';
import { dateNumber } from './date-number';
import { type Facets, FLAG } from './facets';
import { isStale } from './row-test';

/** How many statements of the whole library each filter would let through. What nothing has is missing. */
export type FacetCounts = {
  readonly speakers: ReadonlyMap<string, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly states: ReadonlyMap<RecordState, number>;
  readonly evidence: ReadonlyMap<EvidenceKind, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly origins: ReadonlyMap<string | null, number>;
  readonly langs: ReadonlyMap<string, number>;
  readonly needs: ReadonlyMap<RecordNeed, number>;
};

/** What an installation holds never changes: after a change of the user's own statements only those are counted anew. */
const known = new WeakMap<Facets, { readonly now: number; readonly counts: SourceCounts }>();

/** @param today ISO date */
export function countFacets({ sources }: Catalogue, today: string): FacetCounts {
  const now = dateNumber(today);
  const total = noCounts();
  const origins = new Map<string | null, number>();
  for (const { packId, facets } of sources) {
    const size = facets.ids.length;
    if (size > 0) add(origins, packId, size);
    const before = known.get(facets);
    const counts = before?.now === now ? before.counts : countSource(facets, now);
    known.set(facets, { now, counts });
    addAll(total.speakers, counts.speakers);
    addAll(total.verdicts, counts.verdicts);
    addAll(total.states, counts.states);
    addAll(total.evidence, counts.evidence);
    addAll(total.tags, counts.tags);
    addAll(total.langs, counts.langs);
    addAll(total.needs, counts.needs);
  }
  return { ...total, origins };
}

/** The counts of one source, which has one origin. */
type SourceCounts = {
  readonly [K in Exclude<keyof FacetCounts, 'origins'>]: FacetCounts[K] extends ReadonlyMap<
    infer Value,
    number
  >
    ? Map<Value, number>
    : never;
};

function noCounts(): SourceCounts {
  return {
    speakers: new Map(),
    verdicts: new Map(),
    states: new Map(),
    evidence: new Map(),
    tags: new Map(),
    langs: new Map(),
    needs: new Map(),
  };
}

function countSource(facets: Facets, now: number): SourceCounts {
  const counts = noCounts();
  const { states, evidence, needs } = counts;
  addValues(counts.speakers, facets.speakers, facets.speaker, 1);
  addValues(counts.verdicts, VERDICTS, facets.verdict, 1);
  addValues(counts.langs, facets.langs, facets.lang, 0);
  addValues(counts.tags, facets.tags, facets.tagOf, 0);
  for (let i = 0; i < facets.ids.length; i++) {
    const state = facets.states[i] ?? 0;
    if (state === 0) add(states, 'unassessed', 1);
    else addBits(states, ASSESSMENT_STATES, state);
    addBits(evidence, EVIDENCE_KINDS, facets.kinds[i] ?? 0);
    const flags = facets.flags[i] ?? 0;
    if (flags & FLAG.needsSource) add(needs, 'source', 1);
    if (flags & FLAG.needsArchive) add(needs, 'archive', 1);
    if (isStale(facets.asOf[i] ?? 0, now)) add(needs, 'update', 1);
  }
  return counts;
}

function addAll<T>(total: Map<T, number>, counts: ReadonlyMap<T, number>): void {
  for (const [value, count] of counts) add(total, value, count);
}

function add<T>(counts: Map<T, number>, value: T, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

/** Counts a column of indexes into `values`; `base` is the index that stands for the first of them. */
function addValues<T>(
  counts: Map<T, number>,
  values: readonly T[],
  column: Uint8Array | Uint16Array | Uint32Array,
  base: 0 | 1,
): void {
  const totals = new Uint32Array(values.length);
  for (const index of column) if (index >= base) totals[index - base] = (totals[index - base] ?? 0) + 1;
  values.forEach((value, i) => {
    if (totals[i]) add(counts, value, totals[i]);
  });
}

function addBits<T>(counts: Map<T, number>, values: readonly T[], bits: number): void {
  for (let left = bits, i = 0; left > 0; left >>= 1, i++) {
    const value = values[i];
    if (left & 1 && value !== undefined) add(counts, value, 1);
  }
}
