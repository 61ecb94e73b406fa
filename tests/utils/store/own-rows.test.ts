import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBoundTransaction } from '~/utils/store/bound-transaction';
import { linksOf, linkTo } from '~/utils/store/links';
import { ROWS_A_BUNDLE } from '~/utils/store/own-rows';
import type { OwnValues, Row } from '~/utils/store/rows';
import { allRows } from './all-rows';
import { statementExample } from './examples';
import { openTestStore } from './open-test-store';

type Statement = OwnValues['statements'];

const AT = '2026-01-01T10:00:00.000Z';

function rowOf(n: number, speaker: number, text: string, isTrash: boolean): Row<Statement> {
  const value = statementExample({ id: `s${String(n).padStart(3, '0')}`, speakerId: `p${speaker}`, text });
  const deletedAt = isTrash ? AT : null;
  return { value, createdAt: AT, modifiedAt: AT, deletedAt, links: linksOf('statements', value) };
}

const row = fc
  .tuple(fc.nat(60), fc.nat(3), fc.stringMatching(/^[a-z]{1,5}$/), fc.boolean())
  .map(([n, speaker, text, isTrash]) => rowOf(n, speaker, text, isTrash));

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('add' as const), rows: fc.array(row, { maxLength: 50 }) }),
    fc.record({ act: fc.constant('put' as const), row }),
    fc.record({ act: fc.constant('bulkPut' as const), rows: fc.array(row, { maxLength: 20 }) }),
    fc.record({ act: fc.constant('delete' as const), row }),
  ),
  { maxLength: 15 },
);

const distinct = (rows: readonly Row<Statement>[]) => [
  ...new Map(rows.map((one) => [one.value.id, one])).values(),
];
const sorted = (rows: Iterable<Row<Statement>>) =>
  [...rows].sort((a, b) => (a.value.id < b.value.id ? -1 : 1));

describe('own rows', () => {
  it('are read as if each stood by itself, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (work) => {
        const store = openTestStore();
        const model = new Map<string, Row<Statement>>();
        for (const step of work) {
          await inBoundTransaction(store, 'rw', async ({ own: { statements } }) => {
            if (step.act === 'delete') {
              await statements.delete(step.row.value.id);
              model.delete(step.row.value.id);
              return;
            }
            const given = step.act === 'put' ? [step.row] : distinct(step.rows);
            const rows = step.act === 'add' ? given.filter(({ value }) => !model.has(value.id)) : given;
            if (step.act === 'put') await statements.put(step.row);
            else await statements[step.act](rows);
            for (const one of rows) model.set(one.value.id, one);
          });
        }
        const { statements } = store.own;
        const all = sorted(model.values());
        const ids = all.map(({ value }) => value.id);
        const trash = all.filter(({ deletedAt }) => deletedAt !== null);
        expect(await allRows(store, 'statements')).toEqual(all);
        expect(await statements.ids()).toEqual(ids);
        expect(await statements.count()).toBe(all.length);
        expect(await statements.countTrashed()).toBe(trash.length);
        expect(await statements.trashed()).toEqual(trash);
        const asked = ['s000', ...ids.toReversed(), 'nothing', 's007'];
        expect(await statements.bulkGet(asked)).toEqual(asked.map((id) => model.get(id)));
        for (const id of asked) expect(await statements.get(id)).toEqual(model.get(id));
        const links = [linkTo.speaker('p0'), linkTo.speaker('p2')];
        const said = all.filter(({ value: { speakerId } }) => speakerId === 'p0' || speakerId === 'p2');
        expect(await statements.linked(links)).toEqual(said);
        expect(await statements.linkedFrom(linkTo.speaker('p'))).toEqual(all);
        expect(await statements.linkedFrom(linkTo.speaker('p0'))).toEqual(
          all.filter(({ value: { speakerId } }) => speakerId === 'p0'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('that are written at once take few writes', async () => {
    const store = openTestStore();
    const rows = Array.from({ length: 3 * ROWS_A_BUNDLE + 1 }, (_, n) => rowOf(n, 0, 'a', false));
    await inBoundTransaction(store, 'rw', ({ own }) => own.statements.add(rows));
    expect(await store.db.table('statements').count()).toBe(4);
  });

  it('are in the store once', async () => {
    const store = openTestStore();
    const add = () =>
      inBoundTransaction(store, 'rw', ({ own }) => own.statements.add([rowOf(1, 0, 'a', false)]));
    await add();
    await expect(add()).rejects.toThrow();
    expect(await store.own.statements.count()).toBe(1);
  });
});
