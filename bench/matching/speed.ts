import { claimOfRow } from '../../scripts/matching-rows';
import { indexEntry } from '../../utils/matching/index-entry';
import { matchClaims } from '../../utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import type { StatementRef } from '../../utils/model/statement';
import { bufferBytes } from './buffer-bytes';
import { generatedStore, pageOfClaims } from './generated-store';
import { PEERS } from './peers';

const PAGE = 40;
const ROUNDS = 5;
const PAGE_DATA = { url: '', title: '', outlet: null, author: null, date: '2026-01-01', lang: 'en' };

/** Building, opening and a page of forty claims, over a generated store; peers only up to `peersUpTo` statements. */
export async function compareSpeed(
  size: number,
  peersUpTo: number,
): Promise<Record<string, string | number>[]> {
  const records = generatedStore(size);
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const page = pageOfClaims(records, PAGE);
  const claims = page.map((row) => claimOfRow(row));
  const read = async (refs: readonly StatementRef[]) => refs.map(({ id }) => byId.get(id) ?? null);

  const [bytes, build] = await timed(() => buildPackIndex(records.map(indexEntry)));
  const [index, open] = await timed(async () => openPackIndex(bytes));
  const sources = [{ packId: 'generated', index }];
  const match = () => matchClaims(claims, PAGE_DATA, sources, read, []);
  const matches = await match();
  const found = page.filter(({ id, relevant }) =>
    matches.some(({ claimId, statement }) => claimId === id && relevant.includes(statement.id)),
  ).length;
  const table: Record<string, string | number>[] = [
    {
      engine: 'On Record',
      statements: size,
      'build s': seconds(build),
      'file MB': Number((bytes.length / 1e6).toFixed(1)),
      'open ms': Math.round(open),
      'page of 40 ms': Number((await median(match)).toFixed(1)),
      'memory MB': Math.round(bufferBytes(index) / 1e6),
      'found of 40': found,
    },
  ];
  for (const peer of size <= peersUpTo ? PEERS : []) {
    const start = memory();
    const [find, built] = await timed(() => peer.build(records));
    const heldByPeer = memory() - start;
    const [, once] = await timed(async () => {
      for (const { text, speaker } of page) await find(`${text} ${speaker ?? ''}`, 20);
    });
    table.push({
      engine: peer.name,
      statements: size,
      'build s': seconds(built),
      'page of 40 ms': Math.round(once),
      'memory MB': heldByPeer,
    });
  }
  return table;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push((await timed(work))[1]);
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const seconds = (ms: number): number => Number((ms / 1000).toFixed(2));

/** Heap and typed arrays of a peer in MB; roughly right, and only with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
}
