import { extractAttributions } from '../../utils/attribution/extract-attributions';
import { claimsFromAttributions } from '../../utils/claims/claims-from-attributions';
import { withinLanguage } from '../../utils/claims/within-language';
import type { Problem } from '../../utils/interchange/problem';
import { readPack } from '../../utils/interchange/read-pack';
import { indexEntry } from '../../utils/matching/index-entry';
import { matchClaims } from '../../utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import type { Verdict } from '../../utils/model/assessment';
import type { Claim } from '../../utils/model/claim';
import { latestPublished } from '../../utils/model/latest-published';
import type { Match } from '../../utils/model/match';
import type { PageText } from '../../utils/model/page-text';
import type { StatementRecord } from '../../utils/model/statement';
import { joinRecord, packTables } from '../../utils/store/join-records';
import { readModel } from './read-model';

/** A claim with its best match; `verdict` is that of the latest published assessment. */
export type CheckedClaim = {
  readonly claim: Claim;
  readonly best: {
    readonly match: Match;
    readonly record: StatementRecord;
    readonly verdict: Verdict | null;
  } | null;
};

export type CheckedText =
  | { readonly ok: true; readonly claims: readonly CheckedClaim[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The engine of the extension over one article and one pack, in one process. */
export async function checkText(page: PageText, packText: string): Promise<CheckedText> {
  const read = readPack(packText);
  if (!read.ok) return { ok: false, problems: read.problems };
  const { manifest, statements } = read.pack;
  const tables = await packTables(read.pack, async () => {});
  const records = statements.map((statement) => joinRecord(statement, tables));
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const index = openPackIndex(await buildPackIndex(records.map(indexEntry)));

  const found = extractAttributions(page.text, { model: readModel(), blocks: page.blocks });
  const claims = claimsFromAttributions(page, withinLanguage(found, page.lang));
  const find = async (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => byId.get(id) ?? null);
  const matches = await matchClaims(claims, page, [{ packId: manifest.id, index }], find, []);
  return {
    ok: true,
    claims: claims.map((claim) => {
      const match = matches.find(({ claimId }) => claimId === claim.id);
      const record = match && byId.get(match.statement.id);
      if (!match || !record) return { claim, best: null };
      return {
        claim,
        best: { match, record, verdict: latestPublished(record.assessments)?.verdict ?? null },
      };
    }),
  };
}
