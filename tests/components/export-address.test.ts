import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoute } from '~/components/library-route';
import { type ExportWish, exportHash, readExportWish } from '~/components/statements/export-address';

const wishes: fc.Arbitrary<ExportWish> = fc.oneof(
  fc.constant<ExportWish>({ kind: 'own' }),
  fc.constant<ExportWish>({ kind: 'selection' }),
  fc.string().map((query): ExportWish => ({ kind: 'search', query })),
  fc
    .record({ packId: fc.option(fc.string({ minLength: 1 })), id: fc.string({ minLength: 1 }) })
    .map((ref): ExportWish => ({ kind: 'statement', ref })),
);

it('leads to the export view and back to the wish', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const route = readRoute(exportHash(wish));
      expect(route?.view).toBe('export');
      expect(readExportWish(route && 'query' in route ? (route.query ?? '') : '')).toEqual(wish);
    }),
  );
});
