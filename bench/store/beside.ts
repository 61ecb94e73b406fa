/** Runs `work` beside a heart that beats as often as it can. `gap` is the longest time in which the page could not have answered. */
export async function beside<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; gap: number }> {
  const { port1, port2 } = new MessageChannel();
  let gap = 0;
  let last = performance.now();
  let running = true;
  port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  port2.postMessage(null);
  const start = performance.now();
  const value = await work();
  running = false;
  const end = performance.now();
  port1.close();
  return { value, ms: Math.round(end - start), gap: Math.round(Math.max(gap, end - last)) };
}
