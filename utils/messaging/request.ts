import { browser } from 'wxt/browser';
import { fail, type Result } from '../model/result';
import type { BackgroundRequests, Message, Name, TabRequests } from './protocol';

type Entry = { readonly params: unknown; readonly value: unknown };
type Table = Record<string, Entry>;

/** A reply as it came over the wire, or a failure when it is not one of ours. */
function readReply<T>(reply: unknown): Result<T> {
  if (isResult<T>(reply)) return reply;
  return fail('no-reply', 'The other side gave no answer.');
}

function isResult<T>(value: unknown): value is Result<T> {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'error' in value)
  );
}

function message<T extends Table>(name: Name<T>, params: unknown): Message {
  return { onRecord: 1, name, params };
}

/** A missing receiver (the extension was updated or is starting) comes back as `no-reply`. */
async function ask<N extends Name<BackgroundRequests>>(
  name: N,
  params: BackgroundRequests[N]['params'],
): Promise<Result<BackgroundRequests[N]['value']>> {
  try {
    return readReply(await browser.runtime.sendMessage(message(name, params)));
  } catch (error) {
    return fail('no-reply', String(error));
  }
}

/** The background may be stopped in the middle of an answer; once more it is awake, and a third time is for bad luck. */
const TRIES = 3;

/**
 * Asks the background, and again when it was stopped before it answered: everything that is asked may be done twice
 * without harm. Never throws; `no-reply` when nobody ever answers.
 *
 * @param isWanted false once the answer is of no use any more: then it is not asked again
 */
export async function requestSurely<N extends Name<BackgroundRequests>>(
  name: N,
  params: BackgroundRequests[N]['params'],
  isWanted: () => boolean = () => true,
): Promise<Result<BackgroundRequests[N]['value']>> {
  let reply = await ask(name, params);
  for (let tries = 1; tries < TRIES && !reply.ok && reply.error.code === 'no-reply' && isWanted(); tries += 1)
    reply = await ask(name, params);
  return reply;
}

/** Asks the reader in a tab's main frame. `no-reply` when none is there. */
export async function requestTab<N extends Name<TabRequests>>(
  tabId: number,
  name: N,
  params: TabRequests[N]['params'],
): Promise<Result<TabRequests[N]['value']>> {
  try {
    return readReply(await browser.tabs.sendMessage(tabId, message(name, params), { frameId: 0 }));
  } catch (error) {
    return fail('no-reply', String(error));
  }
}
