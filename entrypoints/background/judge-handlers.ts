import * as v from 'valibot';
import { claimContext } from '~/utils/matching/claim-context';
import { parseParams } from '~/utils/messaging/parse-params';
import type { MatchJudgement } from '~/utils/messaging/protocol';
import { RequestError } from '~/utils/messaging/request-error';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { forgetFeedback, saveFeedback } from '~/utils/store/feedback';
import { shortText, tabNumber } from './param-schemas';
import { tabOf } from './tab-of';
import { rematchAll, reportOf } from './tab-reports';
import { theStore } from './the-store';

const judgement = {
  claimId: shortText,
  packId: v.nullable(shortText),
  statementId: shortText,
  rejected: v.boolean(),
};

/** What a reader says of a match: in the card, or in the panel. */
export const judgeHandlers: Pick<BackgroundHandlers, 'claim:judge' | 'tab:judge'> = {
  'claim:judge': handler('content', parseParams(v.strictObject(judgement)), async (params, origin) => {
    await judge(tabOf(origin), params);
    return null;
  }),
  'tab:judge': handler(
    'extension-page',
    parseParams(v.strictObject({ ...judgement, tabId: tabNumber })),
    async ({ tabId, ...params }) => {
      await judge(tabId, params);
      return null;
    },
  ),
};

async function judge(
  tabId: number,
  { claimId, packId, statementId, rejected }: MatchJudgement,
): Promise<void> {
  const claim = (await reportOf(tabId)).claims.find(({ id }) => id === claimId);
  if (!claim) throw new RequestError('no-claim', 'The page has changed since it was read.');
  const match = { context: claimContext(claim), statement: { packId, id: statementId } };
  if (rejected)
    await saveFeedback(theStore(), { ...match, judgement: 'not-this-claim', at: new Date().toISOString() });
  else await forgetFeedback(theStore(), match);
  await rematchAll();
}
