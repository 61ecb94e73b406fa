import { ASSESSMENT_STATES, VERDICTS } from '../../model/assessment';
import { EVIDENCE_KINDS } from '../../model/evidence';
import type { StatementQuery } from '../../model/statement-query';
import type { FacetSource } from './catalogue';
import { dateNumber, lastDay, NO_DATE } from './date-number';
import { type Facets, FLAG } from './facets';

/** Evidence that was looked at longer ago than this is worth another look. A number of years in date numbers. */
const STALE_AFTER = 10_000;

type Test = (position: number) => boolean;

/** The test of a query that asks for nothing: told by being this one, so that nobody runs it a hundred thousand times. */
export const EVERY: Test = () => true;

/**
 * What the statement at a position of a source must pass to be listed, without the words searched for; null when
 * nothing of the source can pass.
 *
 * @param today ISO date
 */
export function rowTest({ packId, facets }: FacetSource, query: StatementQuery, today: string): Test | null {
  if (query.origins.length > 0 && !query.origins.includes(packId)) return null;
  const tests: (Test | null)[] = [
    ...speakerTest(facets, query),
    ...verdictTest(facets, query),
    ...stateTest(facets, query),
    ...evidenceTest(facets, query),
    ...tagTest(facets, query),
    ...dateTest(facets, query),
    ...langTest(facets, query),
    ...needTest(facets, query, dateNumber(today)),
  ];
  if (tests.includes(null)) return null;
  const wanted = tests.filter((test) => test !== null);
  if (wanted.length === 0) return EVERY;
  return (position) => wanted.every((test) => test(position));
}

/** One for each of `values`: is it among `wanted`? Null when none is, so nothing of the source passes. */
function among(values: readonly string[], wanted: readonly string[]): Uint8Array | null {
  const set = new Set(wanted);
  const chosen = Uint8Array.from(values, (value) => (set.has(value) ? 1 : 0));
  return chosen.includes(1) ? chosen : null;
}

function speakerTest({ speakers, speaker }: Facets, query: StatementQuery): (Test | null)[] {
  if (query.speakers.length === 0) return [];
  const chosen = among(speakers, query.speakers);
  return [chosen && ((i) => chosen[(speaker[i] ?? 0) - 1] === 1)];
}

function langTest({ langs, lang }: Facets, query: StatementQuery): (Test | null)[] {
  if (query.langs.length === 0) return [];
  const chosen = among(langs, query.langs);
  return [chosen && ((i) => chosen[lang[i] ?? 0] === 1)];
}

function tagTest({ tags, tagOf, tagStarts }: Facets, query: StatementQuery): (Test | null)[] {
  if (query.tags.length === 0) return [];
  const chosen = among(tags, query.tags);
  if (!chosen) return [null];
  return [
    (i) => {
      const end = tagStarts[i + 1] ?? 0;
      for (let at = tagStarts[i] ?? 0; at < end; at++) if (chosen[tagOf[at] ?? 0] === 1) return true;
      return false;
    },
  ];
}

function verdictTest({ verdict }: Facets, query: StatementQuery): Test[] {
  if (query.verdicts.length === 0) return [];
  const mask = query.verdicts.reduce((all, each) => all | (2 << VERDICTS.indexOf(each)), 0);
  return [(i) => ((1 << (verdict[i] ?? 0)) & mask) !== 0];
}

function stateTest({ states }: Facets, query: StatementQuery): Test[] {
  if (query.states.length === 0) return [];
  const unassessed = query.states.includes('unassessed');
  const mask = query.states.reduce(
    (all, each) => (each === 'unassessed' ? all : all | (1 << ASSESSMENT_STATES.indexOf(each))),
    0,
  );
  return [(i) => ((states[i] ?? 0) & mask) !== 0 || (unassessed && states[i] === 0)];
}

function evidenceTest({ kinds }: Facets, query: StatementQuery): Test[] {
  if (query.evidence.length === 0) return [];
  const mask = query.evidence.reduce((all, each) => all | (1 << EVIDENCE_KINDS.indexOf(each)), 0);
  return [(i) => ((kinds[i] ?? 0) & mask) !== 0];
}

/** A date of low precision passes when it may lie within. */
function dateTest({ saidOn }: Facets, { from, to }: StatementQuery): Test[] {
  const first = dateNumber(from);
  const last = to === null ? NO_DATE : lastDay(dateNumber(to));
  const tests: Test[] = [];
  if (first !== NO_DATE) tests.push((i) => saidOn[i] !== NO_DATE && lastDay(saidOn[i] ?? 0) >= first);
  if (last !== NO_DATE) tests.push((i) => saidOn[i] !== NO_DATE && (saidOn[i] ?? 0) <= last);
  return tests;
}

function needTest({ flags, asOf }: Facets, { needs }: StatementQuery, today: number): Test[] {
  if (needs.length === 0) return [];
  const mask =
    (needs.includes('source') ? FLAG.needsSource : 0) | (needs.includes('archive') ? FLAG.needsArchive : 0);
  const update = needs.includes('update');
  return [(i) => ((flags[i] ?? 0) & mask) !== 0 || (update && isStale(asOf[i] ?? NO_DATE, today))];
}

/** Was the evidence last looked at more than a year before `today`? Both are date numbers. */
export function isStale(asOf: number, today: number): boolean {
  return asOf !== NO_DATE && lastDay(asOf) < today - STALE_AFTER;
}
