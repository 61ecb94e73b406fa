import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { annotate } from './annotate';
import { openPanel } from './open-panel';
import { shortText, tabNumber } from './param-schemas';
import { tabOf } from './tab-of';

/** The requests that begin a form on words of a page. */
export const annotateHandlers: Pick<BackgroundHandlers, 'claim:annotate' | 'tab:annotate'> = {
  'claim:annotate': handler(
    'content',
    parseParams(v.strictObject({ claimId: shortText })),
    (params, origin) => {
      const tab = tabOf(origin);
      // Opened before anything is awaited, or the browser would take it for no click.
      const opening = openPanel(tab, params.claimId);
      return Promise.all([opening, annotate(tab, params.claimId)]).then(() => null);
    },
  ),
  'tab:annotate': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId: tabNumber, claimId: v.nullable(shortText) })),
    async (params) => {
      await annotate(params.tabId, params.claimId);
      return null;
    },
  ),
};
