/** An idle moment may take long to come, above all in a tab that is not seen. Milliseconds. */
const LONGEST = 1000;

/** Resolves at the window's next idle moment, after a second at the latest. */
export function atRest(view: Window): Promise<void> {
  return new Promise((done) => {
    view.requestIdleCallback(() => done(), { timeout: LONGEST });
  });
}
