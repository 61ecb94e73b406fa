import type { CDPSession, Page } from 'puppeteer-core';

/** A place to run the bundle beside the page's own scripts, as a content script runs. */
export type PageWorld = {
  /** The value of an expression; JSON only. `T` is the caller's word for it. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Milliseconds an expression takes. */
  readonly time: (expression: string) => Promise<number>;
};

/**
 * An isolated world in Chromium. `ms` is CPU time of the page's main thread (its task time in thread ticks), cold: so
 * a busy machine does not count as slow code.
 */
export async function chromiumWorld(page: Page): Promise<PageWorld> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    time: async (expression) => {
      const before = await threadMs(session);
      await evaluate(expression);
      return (await threadMs(session)) - before;
    },
  };
}

/** The page's own world in Firefox; `ms` is by the clock, as it tells no CPU time. */
export function firefoxWorld(page: Page): PageWorld {
  return {
    evaluate: <T>(expression: string) => page.evaluate<[], () => T>(expression),
    time: (expression) =>
      page.evaluate<[], () => number>(
        `(() => { const start = performance.now(); ${expression}; return performance.now() - start; })()`,
      ),
  };
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
