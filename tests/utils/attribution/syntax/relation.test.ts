import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, relation, relationOfLabel } from '~/utils/attribution/syntax/relation';

describe('relationOfLabel', () => {
  it.each([
    ['nsubj', 'subject'],
    ['nsubjpass', 'subject'],
    ['csubj', 'subject'],
    ['ccomp', 'clause'],
    ['xcomp', 'open-clause'],
    ['parataxis', 'parataxis'],
    ['advcl', 'adverbial'],
    ['acl:relcl', 'modifier-clause'],
    ['nmod:poss', 'nominal'],
    ['conj', 'conjunct'],
    ['iobj', 'object'],
    ['mark', 'marker'],
    ['punct', 'other'],
  ] as const)('%s is %s', (label, name) => {
    expect(relationOfLabel(label)).toBe(relation(name));
  });

  it('gives any label a relation', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        expect(RELATIONS[relationOfLabel(label)]).not.toBe('none');
      }),
    );
  });
});

describe('relation', () => {
  it('numbers the names in the order of the model', () => {
    expect(RELATIONS.map(relation)).toEqual(RELATIONS.map((_, i) => i));
  });
});
