import { createServer, type IncomingHttpHeaders } from 'node:http';

/** What the server answers from now on. */
export type PackAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A publisher's server with one pack on it. */
export type PackServer = {
  readonly url: string;
  /** Headers of the requests so far. */
  readonly requests: readonly IncomingHttpHeaders[];
  readonly answer: (next: PackAnswer) => void;
  readonly close: () => Promise<void>;
};

/** Serves `/claims.json` on a free loopback port: with its ETag, and 304 to whoever has it. */
export function servePack(first: PackAnswer): Promise<PackServer> {
  let current = first;
  const requests: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/claims.json') {
      response.writeHead(404).end();
      return;
    }
    requests.push(request.headers);
    const { status = 200, headers = {}, body = '' } = current;
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : status, { 'content-type': 'application/json', ...headers });
    response.end(isKnown ? undefined : body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return fail(new Error('no port'));
      done({
        url: `http://127.0.0.1:${address.port}/claims.json`,
        requests,
        answer: (next) => {
          current = next;
        },
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
