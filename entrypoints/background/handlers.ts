import * as v from 'valibot';
import { pageMetadataSchema, pageTextSchema } from '~/utils/messaging/page-text-schema';
import { parseParams } from '~/utils/messaging/parse-params';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { readMarkLook } from '~/utils/settings/mark-look';
import { isSiteEnabled, setSiteEnabled } from '~/utils/settings/site-settings';
import { areMarksHidden, writeSelected } from '~/utils/settings/tab-state';
import { annotateHandlers } from './annotate-handlers';
import { claimBrief } from './claim-brief';
import { showMarks } from './commands';
import { findingsHandlers } from './findings-handlers';
import { forgetHandlers } from './forget-handlers';
import { checkTab } from './inject-reader';
import { judgeHandlers } from './judge-handlers';
import { markHandlers } from './mark-handlers';
import { openPanel } from './open-panel';
import { shortText, tabNumber } from './param-schemas';
import { placeNotesSoon } from './place-notes';
import { subscriptionHandlers } from './subscription-handlers';
import { tabOf } from './tab-of';
import { clearTab, rematchAll, reportNoArticle, reportOf, reportPage } from './tab-reports';
import { textHandlers } from './text-handlers';

/** Every request the background answers, with who may ask and what its params must be. */
export const handlers: BackgroundHandlers = {
  ...forgetHandlers,
  ...markHandlers,
  ...annotateHandlers,
  ...findingsHandlers,
  ...judgeHandlers,
  ...textHandlers,
  ...subscriptionHandlers,
  'site:status': handler(
    'content',
    parseParams(v.strictObject({ host: shortText })),
    async ({ host }, origin) => ({
      enabled: await isSiteEnabled(host),
      marksVisible: !(await areMarksHidden(tabOf(origin))),
      look: await readMarkLook(),
    }),
  ),
  'page:analyse': handler(
    'content',
    parseParams(v.strictObject({ page: pageTextSchema })),
    async ({ page }, origin) => {
      const { marks } = await reportPage(tabOf(origin), page);
      placeNotesSoon(tabOf(origin), page.url);
      return marks;
    },
  ),
  'page:declined': handler(
    'content',
    parseParams(v.strictObject({ page: pageMetadataSchema })),
    async ({ page }, origin) => {
      await reportNoArticle(tabOf(origin), page);
      placeNotesSoon(tabOf(origin), page.url);
      return null;
    },
  ),
  'claim:brief': handler(
    'content',
    parseParams(v.strictObject({ claimId: shortText })),
    async ({ claimId }, origin) => claimBrief(await reportOf(tabOf(origin)), claimId),
  ),
  'panel:open': handler(
    'content',
    parseParams(v.strictObject({ claimId: shortText })),
    ({ claimId }, origin) => {
      const tab = tabOf(origin);
      const opening = openPanel(tab, claimId);
      return Promise.all([opening, writeSelected(tab, claimId)]).then(() => null);
    },
  ),
  'tab:check': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId: tabNumber })),
    async (params) => {
      await checkTab(params.tabId);
      return null;
    },
  ),
  'tab:marks': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId: tabNumber, visible: v.boolean() })),
    async (params) => {
      await showMarks(params.tabId, params.visible);
      return null;
    },
  ),
  'tab:reveal': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId: tabNumber, claimId: shortText })),
    async (params) => {
      const reply = await requestTab(params.tabId, 'claim:reveal', { claimId: params.claimId });
      if (!reply.ok) throw new RequestError(reply.error.code, reply.error.message);
      return null;
    },
  ),
  'site:enable': handler(
    'extension-page',
    parseParams(v.strictObject({ tabId: tabNumber, host: shortText, enabled: v.boolean() })),
    async (params) => {
      await setSiteEnabled(params.host, params.enabled);
      if (params.enabled) await checkTab(params.tabId);
      else await clearTab(params.tabId);
      return null;
    },
  ),
  'store:changed': handler('extension-page', parseParams(v.strictObject({})), async () => {
    await rematchAll();
    return null;
  }),
};
