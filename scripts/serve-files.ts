import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** As strict as pages come: nothing may load, no string may become script or markup. */
const STRICT_CSP =
  "default-src 'none'; style-src 'self'; script-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'";

export type Site = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a folder on a free loopback port; under `/strict/` the same files come with a strict CSP. */
export function serveFiles(folder: string): Promise<Site> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isStrict = pathname.startsWith('/strict/');
    const path = resolve(root, `.${normalize(decodeURIComponent(pathname.replace(/^\/strict/, '')))}`);
    try {
      if (!path.startsWith(root + sep)) throw new Error('outside the folder');
      const body = await readFile(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(isStrict && { 'content-security-policy': STRICT_CSP }),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return fail(new Error('no port'));
      done({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
