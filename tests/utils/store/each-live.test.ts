import { expect, it } from 'vitest';
import { eachLive } from '~/utils/store/each-live';
import { listOwn } from '~/utils/store/list-own';
import { eachOwnRecord } from '~/utils/store/read-own-records';
import type { Store } from '~/utils/store/store';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';

/** More than two batches. */
const COUNT = 1203;
const idOf = (i: number): string => `row-${String(i).padStart(5, '0')}`;
const row = <T>(value: T, i: number) => ({
  value,
  createdAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: `2026-01-0${1 + (i % 3)}T00:00:00.000Z`,
  deletedAt: i % 100 === 7 ? '2026-02-01T00:00:00.000Z' : null,
  links: [],
});

async function filled(): Promise<Store> {
  const store = openTestStore();
  const at = Array.from({ length: COUNT }, (_, i) => i);
  await store.own.speakers.put(row(speakerExample({ id: 'speaker' }), 0));
  await store.own.evidence.bulkPut(at.map((i) => row(evidenceExample({ id: idOf(i) }), 0)));
  await store.own.statements.bulkPut(
    at.map((i) => row(statementExample({ id: idOf(i), speakerId: 'speaker' }), i)),
  );
  await store.own.assessments.bulkPut(
    at.map((i) => {
      const evidence = [{ evidenceId: idOf(i), stance: 'refutes' as const }];
      return row(assessmentExample({ id: `a-${idOf(i)}`, statementId: idOf(i), evidence }), 0);
    }),
  );
  return store;
}

it('goes through every live row once, in order of id, over all batches', async () => {
  const store = await filled();
  const seen: string[] = [];
  await eachLive(store.own.statements, ({ id }) => void seen.push(id));
  const live = Array.from({ length: COUNT }, (_, i) => i).filter((i) => i % 100 !== 7);
  expect(seen).toEqual(live.map(idOf));
});

it('joins each record with its speaker, its assessments and what they cite', async () => {
  const store = await filled();
  let whole = 0;
  await eachOwnRecord(store, ({ statement, speaker, assessments, evidence }) => {
    const fits = assessments[0]?.statementId === statement.id && evidence[0]?.id === statement.id;
    if (fits && speaker?.id === 'speaker' && assessments.length === 1) whole += 1;
  });
  expect(whole).toBe(COUNT - 12);
});

it('lists what was changed last first', async () => {
  const store = await filled();
  const listed = await listOwn(store, 'statements');
  expect(listed).toHaveLength(COUNT - 12);
  const dayOf = (id: string) => Number(id.slice('row-'.length)) % 3;
  const days = listed.map(({ id }) => dayOf(id));
  expect(days).toEqual([...days].sort((a, b) => b - a));
});
