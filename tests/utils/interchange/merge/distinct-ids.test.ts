import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctIds } from '~/utils/interchange/merge/distinct-ids';
import { packOfRecords } from '~/utils/interchange/pack-file/pack-of-records';
import { checkPack } from '~/utils/interchange/read-pack';
import type { StatementRecord } from '~/utils/model/statement';
import { samplePack } from '../sample-pack';
import { sampleRecord } from '../sample-record';

/** A record whose rows have these ids and say what nobody else says. */
function record(id: string, words: string, linksTo: string | null = null): StatementRecord {
  const { statement, speaker, assessments, evidence } = sampleRecord;
  const relations = linksTo
    ? [{ kind: 'repeats' as const, statement: { packId: null, id: linksTo }, author: 'Desk' }]
    : undefined;
  return {
    statement: { ...statement, id, text: words, ...(relations && { relations }) },
    speaker: speaker && { ...speaker, name: words },
    evidence: evidence.map((row) => ({ ...row, title: words })),
    assessments: assessments.map((one) => ({ ...one, id: `a.${id}`, statementId: id, rationale: words })),
  };
}

describe('distinctIds', () => {
  it('keeps the ids of the first collection and gives clashing rows of the second others', () => {
    const first = record('s.1', 'The pier is safe.');
    const [one, other] = distinctIds([[first], [record('s.1', 'The ferry was late.')]], 'b');
    expect(one).toEqual([first]);
    const [renamed] = other ?? [];
    expect(renamed?.statement.id).toBe('b.s.1');
    expect(renamed?.assessments[0]).toMatchObject({ id: 'b.a.s.1', statementId: 'b.s.1' });
    expect(renamed?.statement.speakerId).toBe(renamed?.speaker?.id);
    expect(renamed?.assessments[0]?.evidence[0]?.evidenceId).toBe(renamed?.evidence[0]?.id);
  });

  it('lets links between statements follow, each within its own collection', () => {
    const first = [record('s.1', 'The pier is safe.'), record('s.2', 'The pier is old.', 's.1')];
    const second = [record('s.2', 'A boat sank.', 's.1'), record('s.1', 'The ferry was late.')];
    const links = distinctIds([first, second], 'b').map((records) =>
      records.flatMap(({ statement }) => statement.relations?.map(({ statement: to }) => to.id) ?? []),
    );
    expect(links).toEqual([['s.1'], ['b.s.1']]);
  });

  it('leaves rows that are the same alone', () => {
    expect(distinctIds([[sampleRecord], [sampleRecord]], 'b')).toEqual([[sampleRecord], [sampleRecord]]);
  });

  it('finds other ids for the longest ids under the longest prefix', () => {
    const id = 's'.repeat(128);
    const twice = [record(id, 'The pier is safe.')];
    const ids = distinctIds(
      [twice, [record(id, 'A boat sank.')], [record(id, 'It rained.')]],
      'p'.repeat(128),
    )
      .flat()
      .map(({ statement }) => statement.id);
    expect(new Set(ids).size).toBe(3);
    expect(Math.max(...ids.map(({ length }) => length))).toBe(128);
  });

  it('makes a pack of any two collections', () => {
    const ids = fc.uniqueArray(fc.constantFrom('s.1', 's.2', 's.3', 'b.s.1'), { maxLength: 4 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const collections = [one, other].map((list, c) =>
          list.map((id, i) => record(id, `Words ${c} ${i}.`, list[0])),
        );
        const records = distinctIds(collections, 'b').flat();
        expect(checkPack(packOfRecords(samplePack.manifest, records))).toMatchObject({ ok: true });
        expect(records.map(({ statement }) => statement.text)).toEqual(
          collections.flat().map(({ statement }) => statement.text),
        );
      }),
    );
  });
});
