import { MAX_FILE_BYTES } from '../open-file';

/** A pack of the largest size takes that long over a slow line. Milliseconds. */
const TIME_LIMIT = 120_000;

/** What a pack may be served as. Raw files of code hosts come as plain text, releases as bytes. */
const TYPES = /^(?:application\/(?:[\w.+-]*json[\w.+-]*|octet-stream|x-ndjson)|text\/(?:json|plain))$/i;

/** What the server said of the last file, to be asked for changes only. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type FetchFailure = 'offline' | 'timeout' | 'redirect' | 'status' | 'too-large' | 'not-json';

/** A file, or word that it has not changed, or why there is none. `detail` is for people; null where there is no more. */
export type FetchedPack =
  | ({ readonly kind: 'file'; readonly file: Blob } & Validators)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly code: FetchFailure; readonly detail: string | null };

export type FetchLimits = { readonly bytes?: number; readonly milliseconds?: number };

const failed = (code: FetchFailure, detail: string | null = null): FetchedPack => ({
  kind: 'failed',
  code,
  detail,
});

/**
 * Asks for a file, and tells the server nothing that it need not know: no cookies, no referrer. A redirect is refused:
 * the user has agreed to one address. Never throws on what a server does.
 */
export async function fetchPack(
  url: string,
  { etag, lastModified }: Validators,
  doFetch: typeof fetch,
  { bytes = MAX_FILE_BYTES, milliseconds = TIME_LIMIT }: FetchLimits = {},
): Promise<FetchedPack> {
  try {
    const response = await doFetch(url, {
      headers: {
        ...(etag !== null && { 'If-None-Match': etag }),
        ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
      },
      // The validators above do what the browser's cache would, and survive its being cleared.
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(milliseconds),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      if (response.status !== 304) return failed('redirect');
      // A server that says so unasked would keep a first file from ever coming.
      return etag === null && lastModified === null ? failed('status', '304') : { kind: 'unchanged' };
    }
    if (response.status !== 200) return failed('status', String(response.status));
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/, '').trim();
    if (type !== '' && !TYPES.test(type)) return failed('not-json', type);
    const file = await readUpTo(bytes, response);
    if (file === null) return failed('too-large');
    if (!(await looksLikeJson(file))) return failed('not-json');
    return {
      kind: 'file',
      file,
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return failed('timeout');
    return failed('offline', error instanceof Error ? error.message : null);
  }
}

/** The body, or null when it is larger; what a server declares is believed only when it says too much. */
async function readUpTo(limit: number, response: Response): Promise<Blob | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Blob([]);
  if (Number(response.headers.get('content-length')) > limit) {
    await reader.cancel();
    return null;
  }
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** Does it begin as a pack does, JSON or JSON Lines? A page of HTML with status 200 does not. */
async function looksLikeJson(file: Blob): Promise<boolean> {
  return /^\uFEFF?\s*\{/.test(await file.slice(0, 1000).text());
}
