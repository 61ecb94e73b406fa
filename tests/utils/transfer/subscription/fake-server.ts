export type Asked = { readonly url: string; readonly init: RequestInit | undefined };

/** A server that answers as it is told, and remembers what it was asked; one that hangs answers to the abort alone. */
export function fakeServer(answer: 'hangs' | (() => Response)): {
  readonly fetch: typeof fetch;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (url, init) => {
      asked.push({ url: String(url), init });
      if (answer !== 'hangs') return new Promise((done) => done(answer()));
      return new Promise((_, fail) => {
        const signal = init?.signal;
        // Node lets a process end that only waits for such a signal.
        const alive = setTimeout(() => {}, 5_000);
        signal?.addEventListener('abort', () => {
          clearTimeout(alive);
          fail(signal.reason);
        });
      });
    },
  };
}
