import { extractAttributions } from '~/utils/attribution/extract-attributions';
import { claimMarks } from '~/utils/claims/claim-marks';
import { claimVerdicts } from '~/utils/claims/claim-verdicts';
import { claimsFromAttributions } from '~/utils/claims/claims-from-attributions';
import { claimsFromPassage } from '~/utils/claims/claims-from-passage';
import { claimsFromPaste } from '~/utils/claims/claims-from-paste';
import { withinLanguage } from '~/utils/claims/within-language';
import { matchClaims } from '~/utils/matching/match-claims';
import type { Verdict } from '~/utils/model/assessment';
import type { Attribution } from '~/utils/model/attribution';
import type { Claim } from '~/utils/model/claim';
import { latestPublished } from '~/utils/model/latest-published';
import type { Match } from '~/utils/model/match';
import type { PageReport } from '~/utils/model/page-report';
import { metadataOf, type PageMetadata, type PageText } from '~/utils/model/page-text';
import type { StatementRef } from '~/utils/model/statement';
import { listFeedback } from '~/utils/store/feedback';
import { openMatchSources } from '~/utils/store/match-sources';
import { readRecords } from '~/utils/store/read-records';
import { barePage } from '~/utils/text/bare-page';
import { readsLanguage } from '~/utils/text/reads-language';
import { unwrapLines } from '~/utils/text/unwrap-lines';
import { attributionModel } from './engine';
import { storeIsReady, theStore } from './the-store';

/** An article's claims, and what the store holds against them. */
export async function analysePage(page: PageText): Promise<PageReport> {
  return matchPage(metadataOf(page), claimsFromAttributions(page, await attributionsOf(page)));
}

/** A chosen passage's claims, or the passage itself, and what the store holds against it. */
export async function analysePassage(passage: PageText): Promise<PageReport> {
  return matchPage(metadataOf(passage), claimsFromPassage(passage, await attributionsOf(passage)));
}

/** A pasted text's claims, or its sentences, and what the store holds against them. */
export async function analysePaste(pasted: string): Promise<PageReport> {
  const passage = barePage(unwrapLines(pasted), { url: '', title: '' });
  return matchPage(metadataOf(passage), claimsFromPaste(passage, await attributionsOf(passage)));
}

/** The acts of saying in a text. */
export async function attributionsOf({ text, blocks, lang }: PageText): Promise<readonly Attribution[]> {
  return withinLanguage(extractAttributions(text, { model: await attributionModel(), blocks }), lang);
}

/** The same claims set beside the store as it is now. */
export async function matchPage(page: PageMetadata, claims: readonly Claim[]): Promise<PageReport> {
  await storeIsReady();
  const store = theStore();
  const [sources, feedback] = await Promise.all([openMatchSources(store), listFeedback(store)]);
  const read = (refs: readonly StatementRef[]) => readRecords(store, refs);
  const matches = await matchClaims(claims, page, sources, read, feedback);
  const records = await read(matches.map(({ statement }) => statement));
  const verdicts = new Map(
    matches.flatMap(({ statement }, i) => {
      const assessment = latestPublished(records[i]?.assessments ?? []);
      return assessment ? [[keyOf(statement), assessment.verdict] as const] : [];
    }),
  );
  const verdictOn = ({ statement }: Match): Verdict | null => verdicts.get(keyOf(statement)) ?? null;
  return {
    status: 'done',
    page,
    claims,
    matches,
    marks: claimMarks(claims, matches, (match) => verdictOn(match) !== null),
    verdicts: claimVerdicts(claims, matches, verdictOn),
    readsLanguage: readsLanguage(page.lang),
    analysedAt: new Date().toISOString(),
  };
}

function keyOf({ packId, id }: StatementRef): string {
  return JSON.stringify([packId, id]);
}
