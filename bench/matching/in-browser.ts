import { indexEntry } from '../../utils/matching/index-entry';
import { matchClaims } from '../../utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import type { Claim } from '../../utils/model/claim';
import type { StatementRef } from '../../utils/model/statement';
import { generatedStore, pageOfClaims } from './generated-store';

const PAGE = { url: '', title: '', outlet: null, author: null, date: '2026-01-01', lang: 'en' };

/** Runs in the page: builds an index, keeps it in IndexedDB as one Blob, and opens it again as a waking worker would. */
async function measure(size: number): Promise<Record<string, number>> {
  const records = generatedStore(size);
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const [bytes, build] = await timed(() => buildPackIndex(records.map(indexEntry)));
  await withStore('readwrite', (store) => store.put(new Blob([new Uint8Array(bytes)]), 'index'));
  const [index, open] = await timed(async () => {
    const blob: unknown = await withStore('readonly', (store) => store.get('index'));
    if (!(blob instanceof Blob)) throw new Error('the index was not kept');
    return openPackIndex(new Uint8Array(await blob.arrayBuffer()));
  });
  const claims = pageOfClaims(records, 40).map(plainClaim);
  const read = async (refs: readonly StatementRef[]) => refs.map(({ id }) => byId.get(id) ?? null);
  const match = () => matchClaims(claims, PAGE, [{ packId: 'p', index }], read, []);
  const [, first] = await timed(match);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push((await timed(match))[1]);
  return {
    statements: size,
    'build s': Number((build / 1000).toFixed(2)),
    'file MB': Number((bytes.length / 1e6).toFixed(1)),
    'cold open ms': Math.round(open),
    'first page of 40 ms': Math.round(first),
    'page of 40 ms': Math.round(times.sort((a, b) => a - b)[2] ?? 0),
  };
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

Object.assign(globalThis, { measure });
