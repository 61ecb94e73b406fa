import { describe, expect, it } from 'vitest';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import { ratingsOf, withVerdicts } from '~/utils/interchange/import/ratings';
import { DEFAULTS } from '../sample-record';

const TABLE = [
  'claim,rating,author',
  'Trams fly.,False,Desk',
  'Trams swim.,False,Desk',
  'Trams sing.,Quack,Desk',
  'Trams run.,,Desk',
].join('\n');
const { records } = importCsv(TABLE, { ...DEFAULTS, publisher: null });

describe('the ratings of a file', () => {
  it('are told word for word, those without a verdict first', () => {
    expect(ratingsOf(records).map(({ rating, count, verdict }) => [rating.label, count, verdict])).toEqual([
      ['Quack', 1, null],
      ['False', 2, 'false'],
    ]);
  });

  it('get the verdicts a person chose, and keep their words', () => {
    const [quack, no] = ratingsOf(records).map(({ key }) => key);
    const chosen = withVerdicts(
      records,
      new Map([
        [quack ?? '', 'unproven'],
        [no ?? '', null],
      ]),
    );
    expect(
      chosen.map(({ record }) => record.assessments.map((one) => [one.verdict, one.originalRating])),
    ).toEqual([[], [], [['unproven', 'Quack']], []]);
    expect(chosen[0]?.unrated?.originalRating).toBe('False');
    expect(chosen[2]?.record.assessments[0]?.mapping?.how).toBe('person');
    expect(chosen[0]?.unrated).not.toHaveProperty('verdict');
  });

  it('turn the fact-check to the side that the person chose', () => {
    const table = `claim,rating,author,url,evidence\nTrams fly.,False,Desk,https://d.example/,https://e.example/`;
    const [item] = importCsv(table, { ...DEFAULTS, publisher: null }).records;
    const stances = (verdict: 'true' | 'unproven') =>
      withVerdicts(
        item ? [item] : [],
        new Map([[ratingsOf(item ? [item] : [])[0]?.key ?? '', verdict]]),
      )[0]?.record.assessments[0]?.evidence.map(({ stance }) => stance);
    expect(item?.record.assessments[0]?.evidence.map(({ stance }) => stance)).toEqual(['refutes', 'context']);
    expect(stances('true')).toEqual(['supports', 'context']);
    expect(stances('unproven')).toEqual(['context', 'context']);
  });

  it('stay as they are where nobody chose', () => {
    expect(withVerdicts(records, new Map())).toEqual(records);
  });
});
