import { indexEntry } from '../../utils/matching/index-entry';
import { matchClaims } from '../../utils/matching/match-claims';
import { buildPackIndex, openPackIndex, type PackIndex } from '../../utils/matching/pack-index';
import { searchPrefix } from '../../utils/matching/search-prefix';
import type { Claim } from '../../utils/model/claim';
import type { StatementRecord, StatementRef } from '../../utils/model/statement';
import { bufferBytes } from './buffer-bytes';
import { generatedStore, pageOfClaims } from './generated-store';

const PAGE = { url: '', title: '', outlet: null, author: null, date: '2026-01-01', lang: 'en' };
const CLAIMS = 40;
/** Letters of a search typed one by one. */
const TYPED = 60;

/** What a page needs of the generated store to be matched: its claims, and the records they could meet. */
export type PageOfClaims = {
  readonly claims: readonly Claim[];
  readonly records: readonly StatementRecord[];
  readonly typed: string;
};

/** Runs in a page: builds an index and keeps it in IndexedDB as one Blob. Gives what the other page needs. */
export async function build(size: number): Promise<{ figures: Record<string, number>; page: PageOfClaims }> {
  const records = generatedStore(size);
  const entries = records.map(indexEntry);
  const [{ bytes, gap }, ms] = await timed(() => besideAHeart(() => buildPackIndex(entries)));
  await withStore('readwrite', (store) => store.put(new Blob([new Uint8Array(bytes)]), 'index'));
  const claims = pageOfClaims(records, CLAIMS).map(plainClaim);
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const met = new Map<string, StatementRecord>();
  await matchClaims(
    claims,
    PAGE,
    [{ packId: 'p', index: openPackIndex(bytes) }],
    async (refs) =>
      refs.map(({ id }) => {
        const record = byId.get(id);
        if (record) met.set(id, record);
        return record ?? null;
      }),
    [],
  );
  return {
    figures: {
      statements: size,
      'build s': Number((ms / 1000).toFixed(2)),
      'build, longest gap ms': Math.round(gap),
      'file MB': Number((bytes.length / 1e6).toFixed(1)),
    },
    page: {
      claims,
      records: [...met.values()],
      typed: (records[777]?.statement.text ?? '').slice(0, TYPED),
    },
  };
}

/** Held so that the memory it takes can be measured from outside. */
const held: { index: PackIndex | null } = { index: null };

/** Runs in a fresh page: opens the index as a waking worker does. Milliseconds. */
export async function open(): Promise<number> {
  const [index, ms] = await timed(async () => {
    const blob: unknown = await withStore('readonly', (store) => store.get('index'));
    if (!(blob instanceof Blob)) throw new Error('the index was not kept');
    return openPackIndex(new Uint8Array(await blob.arrayBuffer()));
  });
  held.index = index;
  return ms;
}

/** Runs in the same page: forty claims, and a search typed letter by letter. */
export async function match({ claims, records, typed }: PageOfClaims): Promise<Record<string, number>> {
  const { index } = held;
  if (!index) throw new Error('open the index first');
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const read = async (refs: readonly StatementRef[]) => refs.map(({ id }) => byId.get(id) ?? null);
  const once = () => matchClaims(claims, PAGE, [{ packId: 'p', index }], read, []);
  const [, first] = await timed(once);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push((await timed(once))[1]);
  const strokes: number[] = [];
  for (let n = 1; n <= typed.length; n++)
    strokes.push((await timed(async () => searchPrefix(index, typed.slice(0, n), 200)))[1]);
  return {
    'first page of 40 ms': Math.round(first),
    'page of 40 ms': Math.round(middle(times)),
    'keystroke, median ms': Number(middle(strokes).toFixed(1)),
    'keystroke, most ms': Math.round(Math.max(...strokes)),
  };
}

/** How much memory the open index holds in buffers. */
export function heldBytes(): number {
  return bufferBytes(held.index);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The longest time in which the page could not have answered input while `work` ran. */
async function besideAHeart(work: () => Promise<Uint8Array>): Promise<{ bytes: Uint8Array; gap: number }> {
  const { port1, port2 } = new MessageChannel();
  let gap = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const bytes = await work();
  port1.close();
  return { bytes, gap: Math.max(gap, performance.now() - last) };
}

function plainClaim(row: ReturnType<typeof pageOfClaims>[number]): Claim {
  const span = [0, row.text.length] as const;
  return {
    id: row.id,
    text: row.text,
    spans: [span],
    sentence: row.text,
    before: row.before,
    checkWorthiness: 0,
    attribution: {
      content: [span],
      source: [],
      cue: [],
      kind: 'direct',
      type: 'communication',
      speaker: {
        name: row.speaker ?? '',
        role: null,
        sort: 'person',
        rule: 'as-given',
        mention: '',
        confidence: 1,
      },
      stance: 'neutral',
      negated: false,
      confidence: 1,
      foundBy: 'bench',
    },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function withStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('blobs');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = use(opening.result.transaction('blobs', mode).objectStore('blobs'));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        resolve(request.result);
        opening.result.close();
      };
    };
  });
}
