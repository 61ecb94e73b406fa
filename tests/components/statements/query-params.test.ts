import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '~/components/statements/query-params';
import { VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import {
  EVERYTHING,
  RECORD_NEEDS,
  RECORD_STATES,
  STATEMENT_SORTS,
  type StatementQuery,
} from '~/utils/model/statement-query';

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.isWellFormed());
const names = fc.uniqueArray(words, { maxLength: 3 });
const date = fc.option(fc.constantFrom('2022', '2022-03', '2022-03-09'));

const query: fc.Arbitrary<StatementQuery> = fc.record({
  text: fc.oneof(fc.constant(''), words),
  speakers: names,
  verdicts: fc.subarray([...VERDICTS]),
  states: fc.subarray([...RECORD_STATES]),
  evidence: fc.subarray([...EVIDENCE_KINDS]),
  tags: names,
  from: date,
  to: date,
  origins: fc.uniqueArray(fc.constantFrom(null, 'brenholm', 'org.example.ferries')),
  langs: fc.subarray(['en', 'uk', 'zh-Hant']),
  needs: fc.subarray([...RECORD_NEEDS]),
  sort: fc.constantFrom(...STATEMENT_SORTS),
});

describe('a query in an address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(query, (each) => {
        expect(readQuery(writeQuery(each))).toEqual(each);
      }),
    );
  });

  it('is empty when everything is asked for', () => {
    expect(writeQuery(EVERYTHING)).toBe('');
    expect(readQuery('')).toEqual(EVERYTHING);
  });

  it('drops what is no value of ours', () => {
    expect(readQuery('verdict=false&verdict=liar&sort=loudest&from=yesterday&state=&needs=love')).toEqual({
      ...EVERYTHING,
      verdicts: ['false'],
    });
  });
});
