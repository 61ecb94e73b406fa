import { readFile } from 'node:fs/promises';
import { readPack } from '../utils/interchange/read-pack';
import { latestPublished } from '../utils/model/latest-published';
import type { Match } from '../utils/model/match';
import type { Pack } from '../utils/model/pack';
import type { PageReport } from '../utils/model/page-report';
import { formatTable } from './print-table';

const STARTER_PACK = new URL('../public/packs/starter.json', import.meta.url);

/** The pack the extension installs, to put words to the ids of a report. */
export async function readStarterPack(): Promise<Pack> {
  const read = readPack(await readFile(STARTER_PACK, 'utf8'));
  if (!read.ok) throw new Error(`The starter pack is damaged: ${read.problems[0]?.path}`);
  return read.pack;
}

/** A report as a table: claims, speakers, matches and verdicts. */
export function reportTable(report: PageReport, pack: Pack): string {
  const rows = report.claims.map((claim) => {
    const match = report.matches.find(({ claimId }) => claimId === claim.id);
    return [claim.attribution?.speaker?.name ?? '–', claim.text, ...matchCells(match, pack)];
  });
  const heads = ['Speaker', 'Claim on the page', 'Match', 'On record', 'Verdict'];
  return `${report.page.title}\n\n${formatTable(heads, rows)}`;
}

function matchCells(match: Match | undefined, pack: Pack): [string, string, string] {
  if (!match) return ['–', '–', '–'];
  const statement = pack.statements.find(({ id }) => id === match.statement.id);
  const assessments = pack.assessments.filter(({ statementId }) => statementId === match.statement.id);
  const verdict = latestPublished(assessments)?.verdict ?? 'not assessed';
  return [match.tier, statement?.text ?? '?', match.tier === 'same' ? verdict : '–'];
}

/** The claim whose card shows most: the first with an assessment, else the first. */
export function claimToShow({ marks }: PageReport): string | null {
  return (marks.find(({ state }) => state === 'assessed') ?? marks[0])?.claimId ?? null;
}
