import { type Browser, browser } from 'wxt/browser';
import { fail, ok, type Result } from '../model/result';
import { type ContentRequests, isMessage, type Name, type PageRequests, type TabRequests } from './protocol';
import { RequestError } from './request-error';
import { type SenderKind, senderKind } from './sender';

/** Where a request came from: null for an extension page outside a tab. */
export type Origin = { readonly tabId: number | null; readonly windowId: number | null };

/** One request's rules: who may send it, and what it does with params nobody has looked at yet. */
export type Handler<Value, From extends SenderKind = SenderKind> = {
  readonly from: From;
  readonly run: (params: unknown, origin: Origin) => Value | Promise<Value>;
};

/** A handler for every request of the background, each open to that side alone whose request it is. */
export type BackgroundHandlers = {
  readonly [N in Name<ContentRequests>]: Handler<ContentRequests[N]['value'], 'content'>;
} & {
  readonly [N in Name<PageRequests>]: Handler<PageRequests[N]['value'], 'extension-page'>;
};

/** Joins a parser and a deed, so that no deed sees params its parser did not pass. */
export function handler<Params, Value, From extends SenderKind>(
  from: From,
  parse: (params: unknown) => Params,
  handle: (params: Params, origin: Origin) => Value | Promise<Value>,
): Handler<Value, From> {
  return { from, run: (params, origin) => handle(parse(params), origin) };
}

async function answer(
  { run }: Handler<unknown>,
  params: unknown,
  origin: Origin,
  name: string,
): Promise<Result<unknown>> {
  try {
    return ok(await run(params, origin));
  } catch (error) {
    if (error instanceof RequestError) return fail(error.code, error.message);
    console.error(`On Record: ${name}`, error);
    return fail('failed', String(error));
  }
}

/** Listens until the returned function is called. Native replies need `return true` and a callback. */
function listen(handlers: ReadonlyMap<string, Handler<unknown>>): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (response: Result<unknown>) => void,
  ): boolean => {
    if (!isMessage(message)) return false;
    const found = handlers.get(message.name);
    if (!found) return false;
    if (senderKind(sender, browser.runtime.id, browser.runtime.getURL('/')) !== found.from) {
      reply(fail('forbidden', `${message.name} is not for this sender.`));
      return false;
    }
    const origin = { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId ?? null };
    answer(found, message.params, origin, message.name).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answers requests in the background. Call it in the first synchronous turn. */
export function serveBackground(handlers: BackgroundHandlers): void {
  listen(new Map<string, Handler<unknown>>(Object.entries(handlers)));
}

/** Handlers of a tab's reader; their params come from our own background and pages. */
export type TabHandlers = {
  readonly [N in Name<TabRequests>]: Handler<TabRequests[N]['value']>;
};

/** A handler in a tab: only the background and the extension's pages may ask. */
export function tabHandler<N extends Name<TabRequests>>(
  _name: N,
  isParams: (params: unknown) => params is TabRequests[N]['params'],
  handle: (params: TabRequests[N]['params']) => TabRequests[N]['value'] | Promise<TabRequests[N]['value']>,
): Handler<TabRequests[N]['value']> {
  return handler('extension-page', (params) => checked(isParams, params), handle);
}

function checked<T>(is: (value: unknown) => value is T, value: unknown): T {
  if (is(value)) return value;
  throw new RequestError('bad-request', 'The request has the wrong shape.');
}

/** Answers requests in a tab until the signal aborts. */
export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const stop = listen(new Map<string, Handler<unknown>>(Object.entries(handlers)));
  signal.addEventListener('abort', stop, { once: true });
}
