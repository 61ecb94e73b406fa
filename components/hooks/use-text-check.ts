import { useState } from 'preact/hooks';
import { requestSurely } from '~/utils/messaging/request';
import type { PageReport } from '~/utils/model/page-report';

/** Where the check of a pasted text stands. `failed` carries the code of what went wrong. */
export type TextCheck =
  | { readonly state: 'idle' | 'checking' }
  | { readonly state: 'done'; readonly report: PageReport }
  | { readonly state: 'failed'; readonly code: string };

/** Sets a text beside the record; a later text takes the place of the one before. */
export function useTextCheck(): readonly [TextCheck, (text: string) => void] {
  const [check, setCheck] = useState<TextCheck>({ state: 'idle' });
  const run = async (text: string) => {
    setCheck({ state: 'checking' });
    const reply = await requestSurely('text:check', { text });
    setCheck(reply.ok ? { state: 'done', report: reply.value } : { state: 'failed', code: reply.error.code });
  };
  return [check, (text) => void run(text)];
}
