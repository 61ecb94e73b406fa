import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { evaluateInChrome } from '~/scripts/firefox-chrome-scope';
import type { Rig } from '~/scripts/launch';

const EXTENSION = `WebExtensionPolicy.getByID('on-record@onrecord.example').extension`;
const API = '(globalThis.browser ?? globalThis.chrome)';
/** Any question the background has an answer to wakes it. */
const ASK = { onRecord: 1, name: 'subscriptions:changed', params: {} };
/** A background that was called is awake after it, and far from done. Milliseconds. */
const MOMENT = 10;
/** How long a step may take to call a background that was stopped. Milliseconds. */
const PATIENCE = 10_000;
/** How often a step is taken until the background is stopped in its middle. */
const TRIES = 5;

type Where = { readonly rig: Rig; readonly ownPage: Page };

const pause = (ms: number) => new Promise<void>((next) => setTimeout(next, ms));

/**
 * Stops the background at once, as the browser does with one that is idle: Chromium's service worker, Firefox's event
 * page. The next event starts it again.
 *
 * @param ownPage one of the extension's own pages
 */
export async function stopBackground(rig: Rig, ownPage: Page): Promise<void> {
  const stopper = await stopperOf(rig, ownPage);
  await stopper.stop();
  await stopper.release();
}

/**
 * Takes a step that calls the background, which is stopped while it is at work for that call: it does not run when the
 * step begins, and is stopped again as soon as the call has woken it.
 *
 * @param undo takes the step back, so that a short one is taken again where it was over before the background could be
 * stopped: on a busy machine word of its waking comes late
 * @throws {Error} when the step did not call it, or was over before: such a test would prove nothing
 */
export function stoppedAtWork<T>(
  { rig, ownPage }: Where,
  step: () => Promise<T>,
  undo?: () => Promise<unknown>,
): Promise<T> {
  return withStopper(rig, ownPage, async ({ stop, stopOnceAwake }) => {
    for (let tries = 1; ; tries += 1) {
      await stop();
      let isOver = false;
      const stopping = stopOnceAwake(() => !isOver);
      const work = step().finally(() => {
        isOver = true;
      });
      const [stopped, result] = await Promise.all([stopping, work]);
      if (stopped === 'never-awake') throw new Error('The step did not call the background.');
      if (stopped === 'in-time') return result;
      if (!undo || tries === TRIES) throw new Error('The step was over before the background was stopped.');
      await undo();
    }
  });
}

/** Takes a step that needs no background, which runs when the step begins and is stopped at once. */
export function stoppedMeanwhile<T>({ rig, ownPage }: Where, step: () => Promise<T>): Promise<T> {
  return withStopper(rig, ownPage, async ({ stop }) => {
    await ownPage.evaluate(`${API}.runtime.sendMessage(${JSON.stringify(ASK)})`);
    const [result] = await Promise.all([step(), stop()]);
    return result;
  });
}

/** Made before a step begins, so that stopping takes no time then. */
type Stopper = {
  /** Done when it no longer runs. */
  readonly stop: () => Promise<void>;
  /** Waits until it runs again and stops it; `late` when `isInTime` says no once it is stopped. */
  readonly stopOnceAwake: (isInTime: () => boolean) => Promise<'in-time' | 'late' | 'never-awake'>;
  readonly release: () => Promise<void>;
};

async function withStopper<T>(rig: Rig, ownPage: Page, use: (stopper: Stopper) => Promise<T>): Promise<T> {
  const stopper = await stopperOf(rig, ownPage);
  try {
    return await use(stopper);
  } finally {
    await stopper.release();
  }
}

async function stopperOf({ kind, browser }: Rig, ownPage: Page): Promise<Stopper> {
  if (kind === 'firefox') return eventPageStopper(browser);
  const session = await ownPage.createCDPSession();
  await session.send('ServiceWorker.enable');
  return workerStopper(browser, session);
}

function workerStopper(browser: Browser, session: CDPSession): Stopper {
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const stop = async () => {
    const running = browser.targets().filter(isWorker);
    const isLeft = () => browser.targets().some((target) => running.includes(target));
    // One that is only starting lets the first word pass.
    do {
      await session.send('ServiceWorker.stopAllWorkers');
      for (let tries = 0; tries < 20 && isLeft(); tries += 1) await pause(1);
    } while (isLeft());
  };
  return {
    stop,
    async stopOnceAwake(isInTime) {
      if (!(await untilRunning(session))) return 'never-awake';
      await pause(MOMENT);
      await stop();
      return isInTime() ? 'in-time' : 'late';
    },
    release: () => session.detach(),
  };
}

/**
 * Waits until a worker runs its script; false when none does. One that is only starting is no use: the browser hands its
 * call on to the next one by itself.
 */
function untilRunning(session: CDPSession): Promise<boolean> {
  return new Promise((tell) => {
    const timer = setTimeout(() => tell(false), PATIENCE);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'running')) return;
      clearTimeout(timer);
      tell(true);
    });
  });
}

function eventPageStopper(browser: Browser): Stopper {
  const terminate = `${EXTENSION}.terminateBackground({
    ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;
  return {
    async stop() {
      await evaluateInChrome(browser, `${terminate}.then(() => true)`);
    },
    async stopOnceAwake(isInTime) {
      // Watched from inside the browser: word of it would come too late here.
      const wasStopped = await evaluateInChrome(
        browser,
        `(async () => {
          const pause = (ms) => new Promise((next) => setTimeout(next, ms));
          for (const end = Date.now() + ${PATIENCE}; ${EXTENSION}.backgroundState !== 'running'; await pause(1))
            if (Date.now() > end) return false;
          await pause(${MOMENT});
          await ${terminate};
          return true;
        })()`,
      );
      if (wasStopped !== true) return 'never-awake';
      return isInTime() ? 'in-time' : 'late';
    },
    release: async () => {},
  };
}
