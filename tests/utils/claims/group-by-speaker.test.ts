import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBySpeaker } from '~/utils/claims/group-by-speaker';
import { aClaim, anAttribution } from '../../support/records';

function claimBy(name: string | null, id: string) {
  if (name === null) return aClaim({ id, attribution: null });
  const { speaker } = anAttribution();
  return aClaim({ id, attribution: anAttribution({ speaker: speaker && { ...speaker, name } }) });
}

it('brings a speaker’s claims together where the first of them stands, and the unnamed last', () => {
  const claims = [
    claimBy(null, '1'),
    claimBy('Ada', '2'),
    claimBy('Bo', '3'),
    claimBy('Ada', '4'),
    claimBy(null, '5'),
  ];
  expect(groupBySpeaker(claims).map((group) => [group.name, group.claims.map(({ id }) => id)])).toEqual([
    ['Ada', ['2', '4']],
    ['Bo', ['3']],
    [null, ['1', '5']],
  ]);
});

it('loses no claim and keeps the order within a group', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Ada', 'Bo', 'Cy', null)), (names) => {
      const claims = names.map((name, i) => claimBy(name, String(i)));
      const groups = groupBySpeaker(claims);
      expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      expect(groups.flatMap((group) => group.claims).length).toBe(claims.length);
      for (const group of groups)
        expect(group.claims.map(({ id }) => Number(id))).toEqual(
          names.flatMap((name, i) => (name === group.name ? [i] : [])),
        );
    }),
  );
});
