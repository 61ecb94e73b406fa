import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPackSpeakers, positionsOf } from '~/utils/store/pack-speakers';
import { speakerExample } from './examples';

it('gives every speaker back their positions, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(5))), (said) => {
      const builder = createPackSpeakers();
      said.forEach((who, position) => {
        builder.add(who === null ? null : speakerExample({ id: `s${who}` }), position);
      });
      const row = builder.finish('x');
      expect(new Set(row.speakers.map(({ id }) => id)).size).toBe(row.speakers.length);
      const back = row.speakers.flatMap(({ id }, i) =>
        [...positionsOf(row, i)].map((position) => [position, id]),
      );
      const expected = said.flatMap((who, position) => (who === null ? [] : [[position, `s${who}`]]));
      expect(new Map(back.map(([position, id]) => [position, id]))).toEqual(
        new Map(expected.map(([p, id]) => [p, id])),
      );
      expect(back.length).toBe(expected.length);
    }),
  );
});
