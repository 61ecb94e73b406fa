import { describe, expect, it } from 'vitest';
import { followRelations } from '~/utils/interchange/merge/follow-relations';
import type { StatementRelation } from '~/utils/model/statement';
import { editBy } from '~/utils/store/edit';
import { importOwn } from '~/utils/store/import-own';
import type { OwnRecords } from '~/utils/store/own-import';
import { readRecords } from '~/utils/store/read-records';
import { dumpStore } from '../../store/dump-store';
import { statementExample } from '../../store/examples';
import { openTestStore } from '../../store/open-test-store';

const EDIT = editBy('Rosa Lindqvist', 'from last-year.csv', new Date('2026-03-01T10:00:00Z'));

const repeats = (id: string, packId: string | null = null): StatementRelation => ({
  kind: 'repeats',
  statement: { packId, id },
  author: 'Rosa Lindqvist',
});
const linked = statementExample({ id: 'later', text: 'It is open.', relations: [repeats('theirs')] });

const records = (...statements: OwnRecords['statements']): OwnRecords => ({
  statements,
  speakers: [],
  evidence: [],
  assessments: [],
  annotations: [],
});

describe('followRelations', () => {
  it('leads links to where a statement is kept', () => {
    const followed = followRelations(linked, new Map([['theirs', 'ours']]));
    expect(followed.relations).toEqual([repeats('ours')]);
  });

  it('leaves links into packs, and statements without such links, as they are', () => {
    const intoPack = { ...linked, relations: [repeats('theirs', 'pack')] };
    const renamed = new Map([['theirs', 'ours']]);
    expect(followRelations(intoPack, renamed)).toBe(intoPack);
    expect(followRelations(statementExample(), renamed)).toEqual(statementExample());
  });

  it('keeps links of an imported file when the store has a statement under another id, also the second time', async () => {
    const store = openTestStore();
    await importOwn(store, records(statementExample({ id: 'ours' })), { edit: EDIT });
    const file = records(linked, statementExample({ id: 'theirs' }));
    await importOwn(store, file, { edit: EDIT });
    const [record] = await readRecords(store, [{ packId: null, id: 'later' }]);
    expect(record?.statement.relations).toEqual([repeats('ours')]);

    const before = await dumpStore(store);
    const again = await importOwn(store, file, { edit: EDIT });
    expect(again).toMatchObject({ ok: true, value: { duplicates: { statements: 2 } } });
    expect(await dumpStore(store)).toEqual(before);
  });
});
