import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { MAX_ADDRESS } from '~/utils/text/web-address';
import { checkNow, scheduleChecks } from './subscriptions';

const url = v.pipe(v.string(), v.maxLength(MAX_ADDRESS));

/** What the library asks about packs that are fetched from their publishers. */
export const subscriptionHandlers: Pick<BackgroundHandlers, 'subscription:check' | 'subscriptions:changed'> =
  {
    'subscription:check': handler('extension-page', parseParams(v.strictObject({ url })), async (params) => {
      await checkNow(params.url);
      return null;
    }),
    'subscriptions:changed': handler('extension-page', parseParams(v.strictObject({})), async () => {
      await scheduleChecks();
      return null;
    }),
  };
