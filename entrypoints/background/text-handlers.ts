import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { MAX_PASTE } from '~/utils/messaging/text-limits';
import { analysePaste } from './analyse-page';

/** Text that the reader pasted into the library. */
export const textHandlers: Pick<BackgroundHandlers, 'text:check'> = {
  'text:check': handler(
    'extension-page',
    parseParams(v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_PASTE)) })),
    ({ text }) => analysePaste(text),
  ),
};
