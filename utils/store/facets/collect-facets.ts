import { ASSESSMENT_STATES, VERDICTS } from '../../model/assessment';
import { EVIDENCE_KINDS } from '../../model/evidence';
import { latestPublished } from '../../model/latest-published';
import type { StatementRecord } from '../../model/statement';
import { dateNumber, NO_DATE } from './date-number';
import { type Facets, FLAG } from './facets';

/** Collects facets, record by record in order of statement id. */
export type FacetsCollector = {
  readonly add: (record: StatementRecord) => void;
  /** Takes over what was collected of a statement before. */
  readonly keep: (facets: Facets, position: number) => void;
  readonly finish: () => Facets;
};

/** An empty collection. */
export function collectFacets(): FacetsCollector {
  const ids: string[] = [];
  const speakers = table();
  const tags = table();
  const langs = table();
  const tagStarts = [0];
  const tagOf: number[] = [];
  const columns = {
    speaker: [] as number[],
    lang: [] as number[],
    verdict: [] as number[],
    states: [] as number[],
    kinds: [] as number[],
    saidOn: [] as number[],
    asOf: [] as number[],
    flags: [] as number[],
  };
  return {
    add(record) {
      const { statement, speaker, assessments, evidence } = record;
      const published = latestPublished(assessments);
      ids.push(statement.id);
      columns.speaker.push(speaker ? 1 + speakers.indexOf(speaker.name) : 0);
      columns.lang.push(langs.indexOf(statement.lang));
      columns.verdict.push(published ? 1 + VERDICTS.indexOf(published.verdict) : 0);
      columns.states.push(bits(assessments.map(({ state }) => ASSESSMENT_STATES.indexOf(state))));
      columns.kinds.push(bits(evidence.map(({ kind }) => EVIDENCE_KINDS.indexOf(kind))));
      columns.saidOn.push(dateNumber(statement.saidOn));
      const looked = published ? [published] : assessments;
      columns.asOf.push(Math.max(0, ...looked.map(({ asOf }) => dateNumber(asOf))));
      columns.flags.push(flagsOf(record));
      for (const tag of new Set(statement.tags)) tagOf.push(tags.indexOf(tag));
      tagStarts.push(tagOf.length);
    },
    keep(facets, i) {
      ids.push(facets.ids[i] ?? '');
      const name = facets.speakers[(facets.speaker[i] ?? 0) - 1];
      columns.speaker.push(name === undefined ? 0 : 1 + speakers.indexOf(name));
      columns.lang.push(langs.indexOf(facets.langs[facets.lang[i] ?? 0] ?? ''));
      columns.verdict.push(facets.verdict[i] ?? 0);
      columns.states.push(facets.states[i] ?? 0);
      columns.kinds.push(facets.kinds[i] ?? 0);
      columns.saidOn.push(facets.saidOn[i] ?? NO_DATE);
      columns.asOf.push(facets.asOf[i] ?? NO_DATE);
      columns.flags.push(facets.flags[i] ?? 0);
      const end = facets.tagStarts[i + 1] ?? 0;
      for (let at = facets.tagStarts[i] ?? 0; at < end; at++)
        tagOf.push(tags.indexOf(facets.tags[facets.tagOf[at] ?? 0] ?? ''));
      tagStarts.push(tagOf.length);
    },
    finish: () => ({
      ids,
      speakers: speakers.values,
      speaker: Uint32Array.from(columns.speaker),
      tags: tags.values,
      tagOf: Uint32Array.from(tagOf),
      tagStarts: Uint32Array.from(tagStarts),
      langs: langs.values,
      lang: Uint16Array.from(columns.lang),
      verdict: Uint8Array.from(columns.verdict),
      states: Uint8Array.from(columns.states),
      kinds: Uint16Array.from(columns.kinds),
      saidOn: Uint32Array.from(columns.saidOn),
      asOf: Uint32Array.from(columns.asOf),
      flags: Uint8Array.from(columns.flags),
    }),
  };
}

function flagsOf({ evidence }: StatementRecord): number {
  const independent = evidence.some(({ kind }) => kind !== 'official-statement');
  const archived = evidence.every(({ archivedUrl }) => archivedUrl !== null);
  return (independent ? 0 : FLAG.needsSource) | (archived ? 0 : FLAG.needsArchive);
}

function bits(positions: readonly number[]): number {
  return positions.reduce((all, position) => all | (1 << position), 0);
}

/** Values, each with its index, in order of first use. */
function table(): { readonly values: string[]; readonly indexOf: (value: string) => number } {
  const values: string[] = [];
  const known = new Map<string, number>();
  return {
    values,
    indexOf(value) {
      const at = known.get(value);
      if (at !== undefined) return at;
      known.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
