import { describe, expect, it } from 'vitest';
import { fetchPack } from '~/utils/transfer/subscription/fetch-pack';
import { fakeServer } from './fake-server';

const URL_ = 'https://desk.example/claims.json';
const NEVER = { etag: null, lastModified: null };

describe('asking for a pack', () => {
  it('gives the file with what the server said of it', async () => {
    const server = fakeServer(() => Response.json({ a: 1 }, { headers: { etag: '"7"' } }));
    const fetched = await fetchPack(URL_, NEVER, server.fetch);
    expect(fetched).toMatchObject({ kind: 'file', etag: '"7"', lastModified: null });
    expect(fetched.kind === 'file' && (await fetched.file.text())).toBe('{"a":1}');
  });

  it('tells the server nothing that it need not know', async () => {
    const server = fakeServer(() => Response.json({}));
    await fetchPack(URL_, NEVER, server.fetch);
    expect(server.asked).toMatchObject([
      {
        url: URL_,
        init: {
          headers: {},
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'manual',
          referrerPolicy: 'no-referrer',
        },
      },
    ]);
  });

  it('asks for changes only', async () => {
    const server = fakeServer(() => new Response(null, { status: 304 }));
    const validators = { etag: '"7"', lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT' };
    expect(await fetchPack(URL_, validators, server.fetch)).toEqual({ kind: 'unchanged' });
    expect(server.asked[0]?.init).toMatchObject({
      headers: { 'If-None-Match': '"7"', 'If-Modified-Since': 'Mon, 02 Mar 2026 10:00:00 GMT' },
    });
  });

  it.each([301, 302, 307, 308])('follows no redirect (%i)', async (status) => {
    const server = fakeServer(
      () => new Response(null, { status, headers: { location: 'https://other.example/' } }),
    );
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({ kind: 'failed', code: 'redirect' });
    expect(server.asked).toHaveLength(1);
  });

  it('knows a redirect that the browser hides', async () => {
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const server = fakeServer(() => hidden);
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({ code: 'redirect' });
  });

  it.each([404, 403, 500, 204])('names status %i', async (status) => {
    const server = fakeServer(() => new Response(null, { status }));
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({
      code: 'status',
      detail: String(status),
    });
  });

  it.each(['text/html', 'image/png', 'application/zip'])('refuses what is served as %s', async (type) => {
    const server = fakeServer(() => new Response('{}', { headers: { 'content-type': type } }));
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({ code: 'not-json', detail: type });
  });

  it.each([
    'application/json; charset=utf-8',
    'application/vnd.on-record+json',
    'text/plain',
    'application/octet-stream',
    'application/x-ndjson',
  ])('takes what is served as %s', async (type) => {
    const server = fakeServer(() => new Response(' {}', { headers: { 'content-type': type } }));
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({ kind: 'file' });
  });

  it.each(['<!doctype html><title>Log in</title>', '', '[]'])('refuses what is no pack: %j', async (body) => {
    const server = fakeServer(() => new Response(body));
    expect(await fetchPack(URL_, NEVER, server.fetch)).toMatchObject({ code: 'not-json' });
  });

  it('reads no more than the limit, whatever was declared', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          sent += 1;
          controller.enqueue(new TextEncoder().encode('{'.padEnd(1000)));
        },
      });
    const limits = { bytes: 5_000 };
    const silent = fakeServer(() => new Response(endless()));
    expect(await fetchPack(URL_, NEVER, silent.fetch, limits)).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(20);
    const honest = fakeServer(() => new Response(endless(), { headers: { 'content-length': '9000' } }));
    expect(await fetchPack(URL_, NEVER, honest.fetch, limits)).toMatchObject({ code: 'too-large' });
  });

  it('waits no longer than the limit', async () => {
    const server = fakeServer('hangs');
    const fetched = await fetchPack(URL_, NEVER, server.fetch, { milliseconds: 20 });
    expect(fetched).toMatchObject({ code: 'timeout' });
  });

  it('says when there is no answer', async () => {
    const server = fakeServer(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await fetchPack(URL_, NEVER, server.fetch)).toEqual({
      kind: 'failed',
      code: 'offline',
      detail: 'Failed to fetch',
    });
  });
});
