import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseDate } from '~/utils/interchange/import/loose-date';
import { isIsoDate } from '~/utils/interchange/iso-date';

describe('looseDate', () => {
  it.each([
    ['2020-10-07 20:05', '2020-10-07'],
    ['2017-03-01 20:30:17 UTC', '2017-03-01'],
    ['2022-03-03T10:15:00.000+02:00', '2022-03-03'],
    ['2022-3-3', '2022-03-03'],
    ['2022/03/03', '2022-03-03'],
    ['20201007', '2020-10-07'],
    ['20201007153000', '2020-10-07'],
    ['2022-03', '2022-03'],
    ['2022', '2022'],
    ['7 October 2020', '2020-10-07'],
    ['Wed, 07 Oct 2020 20:05:00 GMT', '2020-10-07'],
    ['Oct. 7th, 2020', '2020-10-07'],
    [' 2022-03-03 ', '2022-03-03'],
    ['01.03.2022', '2022-03-01'],
    ['1. 3. 2022', '2022-03-01'],
    ['25/03/2022', '2022-03-25'],
    ['03/25/2022', '2022-03-25'],
    ['03/25/2022 10:15', '2022-03-25'],
    ['04/04/2022', '2022-04-04'],
    ['2022-03-03T10:15:00+02', '2022-03-03'],
    ['1. März 2022', '2022-03-01'],
    ['Donnerstag, 3. Dezember 2020', '2020-12-03'],
    ['1er février 2022', '2022-02-01'],
    ['12 juin 2021', '2021-06-12'],
    ['7 de octubre de 2020', '2020-10-07'],
    ['3 березня 2022', '2022-03-03'],
    ['Sept. 5, 2021', '2021-09-05'],
    ['Tuesday, March 1, 2022', '2022-03-01'],
    ['March 2022', '2022-03'],
    ['août 2021', '2021-08'],
  ])('reads %j', (text, date) => {
    expect(looseDate(text)).toBe(date);
  });

  it.each([
    '03/04/2022',
    '03-04-2022',
    '25/25/2022',
    '31.02.2022',
    '01.03.22',
    '2022-02-30',
    '',
    'yesterday',
    '7 Floreal 2020',
    '7 jui 2020',
    '7 ma 2020',
    '31 juin 2020',
    'Smarch 2022',
    '2022-03-03T',
    'x'.repeat(100),
    '0000-00-00',
  ])('does not guess at %j', (text) => {
    expect(looseDate(text)).toBeNull();
  });

  it('gives calendar days only', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const date = looseDate(value);
        expect(date === null || isIsoDate(date)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}$/), (text) => {
        const date = looseDate(text);
        expect(date === null || isIsoDate(date)).toBe(true);
      }),
    );
  });
});
