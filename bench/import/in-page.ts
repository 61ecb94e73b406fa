/** What the page was like while it did something: milliseconds, and how often its progress moved. */
export type Course = { readonly ms: number; readonly gap: number; readonly moves: number };

/**
 * Milliseconds until the view shows `words`, with the longest time in which the page could not have answered, and how
 * many places the progress bar was seen at.
 *
 * @param act begins it; called after the watch has begun
 */
export async function until(words: string, act: () => void): Promise<Course> {
  const { port1, port2 } = new MessageChannel();
  const places = new Set<number>();
  const start = performance.now();
  let last = start;
  let gap = 0;
  let running = true;
  port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  port2.postMessage(null);
  act();
  while (!document.querySelector('main')?.textContent?.includes(words)) {
    const bar = document.querySelector('progress');
    if (bar?.hasAttribute('value')) places.add(bar.value);
    await new Promise((next) => setTimeout(next, 10));
  }
  running = false;
  const ms = performance.now() - start;
  port1.close();
  return { ms: Math.round(ms), gap: Math.round(gap), moves: places.size };
}

/** Presses the button of the view, or of the open question, that bears `name`. */
export function press(name: string): void {
  const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
  const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = buttons.find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  found.click();
}
