import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NO_NODES, nodesById } from '~/utils/interchange/claim-review/nodes-by-id';
import { readCorrections } from '~/utils/interchange/claim-review/read-corrections';
import { assessmentSchema } from '~/utils/interchange/pack-schema';

const DEFAULTS = { author: 'Desk', day: '2022-05-01' };
const read = (value: unknown) => readCorrections(value, NO_NODES, DEFAULTS);

describe('readCorrections', () => {
  it('puts the oldest first, whatever the file does', () => {
    const list = [
      { text: 'second', datePublished: '2022-04-02T10:00:00+02:00' },
      { text: 'first', dateCreated: '2022-04-01' },
    ];
    expect(read(list)).toEqual([
      { at: '2022-04-01T00:00:00.000Z', author: 'Desk', reason: 'first' },
      { at: '2022-04-02T08:00:00.000Z', author: 'Desk', reason: 'second' },
    ]);
  });

  it('follows pointers to comments and authors', () => {
    const nodes = nodesById([
      { '@id': '#note', text: 'A sum was wrong.', author: { '@id': '#ada' } },
      { '@id': '#ada', name: 'Ada' },
    ]);
    expect(readCorrections({ '@id': '#note' }, nodes, DEFAULTS)).toMatchObject([
      { author: 'Ada', reason: 'A sum was wrong.' },
    ]);
  });

  it('gives rows that a pack may hold', () => {
    const schema = assessmentSchema.entries.corrections;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const found = read(value);
        expect(found.length === 0 || v.is(schema, found)).toBe(true);
      }),
    );
  });
});
