import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { installPack } from '~/utils/store/install-pack';
import { createStatement } from '~/utils/store/own-statements';
import { readRecords } from '~/utils/store/read-records';
import { packExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

it('answers each reference in its place: repeated, unknown, of packs and own rows', async () => {
  const store = openTestStore();
  const pack = packExample(100);
  await installPack(store, pack, buildPackIndex);
  const own = await saved(createStatement(store, withoutId(statementExample()), ROSA));
  const known = [
    ...pack.statements.map(({ id }) => ({ packId: 'brenholm', id })),
    { packId: null, id: own.id },
  ];
  const unknown = [
    { packId: 'brenholm', id: '' },
    { packId: 'brenholm', id: 's-5-' },
    { packId: 'brenholm', id: 'zzz' },
    { packId: 'nowhere', id: pack.statements[0]?.id ?? '' },
    { packId: 'brenholm', id: own.id },
    { packId: null, id: pack.statements[0]?.id ?? '' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...known, ...unknown)), async (refs) => {
      const records = await readRecords(store, refs);
      const expected = refs.map((ref) => (known.includes(ref) ? ref.id : undefined));
      expect(records.map((record) => record?.statement.id)).toEqual(expected);
    }),
  );
});
