import { EVIDENCE_KINDS, type EvidenceKind } from '~/utils/model/evidence';
import { latestPublished } from '~/utils/model/latest-published';
import type { Speaker, SpeakerRole } from '~/utils/model/speaker';
import { foldName } from '~/utils/text/fold-name';
import type { TimelineEntry } from '../timeline/timeline-bins';
import type { DossierEntry } from './dossier-entry';

/** What all records of one person or body come to. It counts what is on record, and rates nobody. */
export type DossierFacts = {
  /** Other names, each spelling once. */
  readonly aliases: readonly string[];
  /** The earliest first; those without a beginning before all. */
  readonly roles: readonly SpeakerRole[];
  readonly wikidata: string | null;
  /** Documents cited in published assessments by kind, in the order of `EVIDENCE_KINDS`; one address counts once. */
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly count: number }[];
  /** Statements by who keeps them, in order of first appearance; null is the user. */
  readonly origins: readonly { readonly packName: string | null; readonly count: number }[];
};

/** @param speaker the record the dossier was opened by: its name is the title */
export function dossierFacts(speaker: Speaker, entries: readonly DossierEntry[]): DossierFacts {
  const records = [speaker, ...entries.flatMap(({ record }) => record.speaker ?? [])];
  return {
    aliases: aliasesOf(speaker.name, records),
    roles: rolesOf(records),
    wikidata: records.find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
    evidence: evidenceOf(entries),
    origins: countBy(entries.map(({ packName }) => packName)).map(([packName, count]) => ({
      packName,
      count,
    })),
  };
}

/** What a timeline draws of each statement: when it was said, and the verdict readers are shown. */
export function timelineOf(entries: readonly DossierEntry[]): TimelineEntry[] {
  return entries.map(({ record }) => ({
    saidOn: record.statement.saidOn,
    verdict: latestPublished(record.assessments)?.verdict ?? null,
  }));
}

function aliasesOf(title: string, records: readonly Speaker[]): string[] {
  const known = new Set([foldName(title)]);
  return records
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => {
      const key = foldName(name);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function rolesOf(records: readonly Speaker[]): SpeakerRole[] {
  const roles = records.flatMap((record) => record.roles);
  const distinct = new Map(roles.map((role) => [JSON.stringify([role.title, role.from, role.to]), role]));
  return [...distinct.values()].sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
}

function evidenceOf(entries: readonly DossierEntry[]): { kind: EvidenceKind; count: number }[] {
  const cited = entries.flatMap(({ record }) => {
    const published = record.assessments.filter(({ state }) => state === 'published');
    const ids = new Set(published.flatMap((each) => each.evidence.map(({ evidenceId }) => evidenceId)));
    return record.evidence.filter(({ id }) => ids.has(id));
  });
  const kinds = new Map(cited.map(({ url, kind }) => [url, kind]));
  const counts = new Map(countBy([...kinds.values()]));
  return EVIDENCE_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

function countBy<T>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
