import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { RequestError } from '~/utils/messaging/request-error';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { annotate } from './annotate';
import { openPanel } from './open-panel';

const claimId = v.pipe(v.string(), v.maxLength(500));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The requests that begin a form on words of a page. */
export const annotateHandlers: Pick<BackgroundHandlers, 'claim:annotate' | 'tab:annotate'> = {
  'claim:annotate': handler('content', parseParams(v.strictObject({ claimId })), (params, origin) => {
    if (origin.tabId === null) throw new RequestError('forbidden', 'This request needs a tab.');
    // Opened before anything is awaited, or the browser would take it for no click.
    const opening = openPanel(origin.tabId, params.claimId);
    return Promise.all([opening, annotate(origin.tabId, params.claimId)]).then(() => null);
  }),
  'tab:annotate': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId, claimId: v.nullable(claimId) })),
    async (params) => {
      await annotate(params.tabId, params.claimId);
      return null;
    },
  ),
};
