import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { requestTab } from '~/utils/messaging/request';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { MARK_DENSITIES, MARK_STYLES } from '~/utils/model/mark';
import { writeMarkLook } from '~/utils/settings/mark-look';
import { reportedTabs } from '~/utils/settings/tab-state';

const look = v.strictObject({ style: v.picklist(MARK_STYLES), density: v.picklist(MARK_DENSITIES) });

/** The reader's choice of how marks look, which every open page obeys at once. */
export const markHandlers: Pick<BackgroundHandlers, 'marks:choose'> = {
  'marks:choose': handler(
    'extension-page',
    parseParams(v.strictObject({ look })),
    async ({ look: chosen }) => {
      await writeMarkLook(chosen);
      // A tab that was closed meanwhile gives no reply, which is as well.
      const tabs = await reportedTabs();
      await Promise.all(tabs.map((tabId) => requestTab(tabId, 'marks:look', { look: chosen })));
      return null;
    },
  ),
};
