import type { Pack } from '../model/pack';
import type { LintFinding } from './lint/finding';
import { lintAssessments } from './lint/lint-assessments';
import { lintEvidence } from './lint/lint-evidence';
import { lintManifest } from './lint/lint-manifest';
import { lintSpeakers } from './lint/lint-speakers';
import { lintStatements } from './lint/lint-statements';

/**
 * Whether a pack that is well formed is also good work: evidence, independence, neutral wording, dates, duplicates.
 * @param today ISO day that counts as the present; the pack's own release day when left out.
 * @returns manifest first, then table by table in file order.
 */
export function lintPack(pack: Pack, today: string = pack.manifest.releasedOn): readonly LintFinding[] {
  return [
    ...lintManifest(pack, today),
    ...lintSpeakers(pack),
    ...lintEvidence(pack, today),
    ...lintStatements(pack, today),
    ...lintAssessments(pack, today),
  ];
}
