import { expect, it } from 'vitest';
import { kindCounts } from '~/components/statements/kind-counts';
import { anEvidence } from '../../support/records';

it('counts documents by kind, in the order of the kinds', () => {
  const kinds = ['expert', 'data', 'expert', 'primary-document'] as const;
  expect(kindCounts(kinds.map((kind) => anEvidence({ kind })))).toEqual([
    { kind: 'primary-document', count: 1 },
    { kind: 'data', count: 1 },
    { kind: 'expert', count: 2 },
  ]);
  expect(kindCounts([])).toEqual([]);
});
