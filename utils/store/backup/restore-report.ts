import type { BackupPart } from './backup-parts';
import { addCounts, NO_COUNTS, type RestoreCounts } from './restore-plan';

/** Parts whose figures tell a person something: packs are counted whole, settings by whoever keeps them. */
export const REPORT_PARTS = [
  'statements',
  'speakers',
  'evidence',
  'assessments',
  'annotations',
  'feedback',
  'drafts',
  'revisions',
  'packs',
  'subscriptions',
  'anchorings',
] as const satisfies readonly BackupPart[];

export type ReportPart = (typeof REPORT_PARTS)[number];

/** What a backup does, by part. */
export type RestoreReport = { readonly [Part in ReportPart]: RestoreCounts };

/** A report that grows. */
export function createReport() {
  const report: { [Part in ReportPart]: RestoreCounts } = {
    statements: NO_COUNTS,
    speakers: NO_COUNTS,
    evidence: NO_COUNTS,
    assessments: NO_COUNTS,
    annotations: NO_COUNTS,
    feedback: NO_COUNTS,
    drafts: NO_COUNTS,
    revisions: NO_COUNTS,
    packs: NO_COUNTS,
    subscriptions: NO_COUNTS,
    anchorings: NO_COUNTS,
  };
  const add = (part: ReportPart, counts: RestoreCounts): void => {
    report[part] = addCounts(report[part], counts);
  };
  return {
    add,
    count: (part: ReportPart, fate: keyof RestoreCounts): void => add(part, { ...NO_COUNTS, [fate]: 1 }),
    finish: (): RestoreReport => ({ ...report }),
  };
}
