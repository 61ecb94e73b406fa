import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPack, type Validators } from '~/utils/transfer/subscription/fetch-pack';

const NEVER: Validators = { etag: null, lastModified: null };
const LIMITS = { bytes: 1_000_000, milliseconds: 400 };

describe('asking a server over the wire', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  /** The address of a server that answers so. */
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}/pack.json`;
  }

  const ask = (url: string, validators = NEVER) => fetchPack(url, validators, fetch, LIMITS);

  it('takes a pack, packed or not, and later asks for changes only', async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else {
        const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: '"1"' };
        response.writeHead(200, headers).end(gzipSync('{"manifest":1}'));
      }
    });
    const first = await ask(url);
    expect(first.kind === 'file' && (await first.file.text())).toBe('{"manifest":1}');
    expect(await ask(url, { etag: '"1"', lastModified: null })).toEqual({ kind: 'unchanged' });
    expect(seen).toEqual([undefined, '"1"']);
  });

  it('does not believe that nothing has changed where it has nothing', async () => {
    const url = await serve((_request, response) => response.writeHead(304).end());
    expect(await ask(url)).toMatchObject({ kind: 'failed', code: 'status', detail: '304' });
  });

  it('unpacks no more than the limit', async () => {
    const bomb = gzipSync(`{${' '.repeat(50_000_000)}}`);
    expect(bomb.length).toBeLessThan(100_000);
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(await ask(url)).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  it('follows nobody to another origin', async () => {
    let followed = 0;
    const other = await serve((_request, response) => {
      followed += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const url = await serve((_request, response) => response.writeHead(302, { location: other }).end());
    expect(await ask(url)).toMatchObject({ kind: 'failed', code: 'redirect' });
    expect(followed).toBe(0);
  });

  it('waits no longer for the rest than for the beginning', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await ask(url)).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  it.each<[string, RequestListener]>([
    ['closes without a word', (request) => request.socket.destroy()],
    [
      'breaks off within the file',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"manifest":');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'sends what is no gzip',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end('{"manifest":1}');
      },
    ],
  ])('has no file from a server that %s', async (_what, answer) => {
    expect(await ask(await serve(answer))).toMatchObject({ kind: 'failed' });
  });

  it.each([
    ['text/html', '{"manifest":1}', 'not-json'],
    ['application/json', '<!doctype html>', 'not-json'],
    ['application/pdf', '%PDF', 'not-json'],
  ])('takes no %s: %j', async (type, body, code) => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    );
    expect(await ask(url)).toMatchObject({ kind: 'failed', code });
  });
});
