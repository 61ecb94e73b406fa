import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's WebDriver BiDi connection used here; it is not in its public types. */
type Connection = {
  readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }>;
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isConnection(value: unknown): value is Connection {
  return isRecord(value) && typeof value.send === 'function';
}

function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('This version of puppeteer-core hides its BiDi connection.');
  return connection;
}

/** Runs an expression in Firefox's own window (its chrome scope) and returns its primitive value. */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const contexts = isRecord(tree) && Array.isArray(tree.contexts) ? tree.contexts : [];
  const [first]: unknown[] = contexts;
  if (!isRecord(first)) throw new Error('Firefox shows no window of its own.');
  const reply = (
    await connection.send('script.evaluate', {
      target: { context: first.context },
      awaitPromise: true,
      expression,
    })
  ).result;
  if (!isRecord(reply) || reply.type !== 'success') throw new Error(`Chrome scope: ${JSON.stringify(reply)}`);
  return isRecord(reply.result) ? reply.result.value : undefined;
}

/** A real click on an extension's toolbar button. */
export async function clickToolbarButton(browser: Browser, extensionId: string): Promise<void> {
  await evaluateInChrome(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global
      .browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension)
      .triggerAction(window)`,
  );
}
