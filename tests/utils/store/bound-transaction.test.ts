import { describe, expect, it } from 'vitest';
import { inBoundTransaction } from '~/utils/store/bound-transaction';
import { statementExample } from './examples';
import { openTestStore } from './open-test-store';

const row = (id: string) => ({
  value: statementExample({ id }),
  createdAt: '2026-01-01T00:00:00Z',
  modifiedAt: '2026-01-01T00:00:00Z',
  deletedAt: null,
  links: [],
});

describe('inBoundTransaction', () => {
  it('writes all or nothing, however deep the calls', async () => {
    const store = openTestStore();
    const work = inBoundTransaction(store, 'rw', async ({ own }) => {
      const put = async (id: string): Promise<void> => {
        await own.statements.put(row(id));
      };
      await put('a');
      await (async () => {
        await put('b');
        throw new Error('no more');
      })();
    });
    await expect(work).rejects.toThrow('no more');
    expect(await store.own.statements.count()).toBe(0);
  });

  it('gives what the work gives, and refuses to write when it only reads', async () => {
    const store = openTestStore();
    await inBoundTransaction(store, 'rw', ({ own }) => own.statements.put(row('a')));
    expect(await inBoundTransaction(store, 'r', ({ own }) => own.statements.count())).toBe(1);
    await expect(inBoundTransaction(store, 'r', ({ own }) => own.statements.put(row('b')))).rejects.toThrow();
    expect(await store.own.statements.count()).toBe(1);
  });
});
