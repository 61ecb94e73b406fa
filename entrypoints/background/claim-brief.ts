import { RequestError } from '~/utils/messaging/request-error';
import type { ClaimBrief, Comparison, Origin } from '~/utils/model/claim-brief';
import type { Match } from '~/utils/model/match';
import type { PageReport } from '~/utils/model/page-report';
import { listPacks } from '~/utils/store/list-packs';
import { readRecords } from '~/utils/store/read-records';
import { theStore } from './the-store';

/** A card shows at most this many statements; the side panel lists the rest. */
const MAX_COMPARISONS = 3;

/**
 * What one card shows: the claim and its best matches, joined with their records.
 *
 * @throws {RequestError} `no-claim` when the report does not hold the claim
 */
export async function claimBrief({ claims, matches }: PageReport, claimId: string): Promise<ClaimBrief> {
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) throw new RequestError('no-claim', 'The page has changed since it was read.');
  const best = matches.filter((match) => match.claimId === claimId).slice(0, MAX_COMPARISONS);
  return { claim, comparisons: await compare(best) };
}

async function compare(matches: readonly Match[]): Promise<Comparison[]> {
  const store = theStore();
  const [records, packs] = await Promise.all([
    readRecords(
      store,
      matches.map((m) => m.statement),
    ),
    listPacks(store),
  ]);
  return matches.flatMap((match, i) => {
    const record = records[i];
    if (!record) return [];
    const manifest = packs.find(({ manifest: { id } }) => id === match.statement.packId)?.manifest;
    const origin: Origin = manifest
      ? { packName: manifest.name, release: manifest.release, corrections: manifest.corrections }
      : null;
    return [{ match, record, origin }];
  });
}
