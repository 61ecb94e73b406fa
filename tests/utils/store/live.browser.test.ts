import { afterEach, expect, it } from 'vitest';
import { listOwn } from '~/utils/store/list-own';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';
import { createStatement } from '~/utils/store/own-statements';
import type { Store } from '~/utils/store/store';
import { statementExample } from './examples';
import { ROSA, saved, withoutId } from './own-store';

const FIELDS = withoutId(statementExample());
const opened: Store[] = [];

function open(name: string): Store {
  const store = openStore(name);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const { db } of opened.splice(0)) await db.delete();
});

it('gives a result now and after each change, until it is stopped', async () => {
  const store = open('live');
  const counts: number[] = [];
  const stop = live(
    async () => (await listOwn(store, 'statements')).length,
    (count) => counts.push(count),
    (error) => expect.unreachable(String(error)),
  );
  await expect.poll(() => counts).toEqual([0]);
  await saved(createStatement(open('live'), FIELDS, ROSA));
  await expect.poll(() => counts.at(-1)).toBe(1);
  stop();
  await saved(createStatement(store, FIELDS, ROSA));
  await expect.poll(() => store.own.statements.count()).toBe(2);
  expect(counts.at(-1)).toBe(1);
});

it('hands a failing query to the caller', async () => {
  const errors: unknown[] = [];
  live(
    () => Promise.reject(new Error('no such index')),
    () => expect.unreachable(),
    (error) => errors.push(error),
  );
  await expect.poll(() => String(errors[0])).toContain('no such index');
});
