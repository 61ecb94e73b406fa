import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInAddress } from '~/utils/text/date-in-address';

describe('dateInAddress', () => {
  it.each([
    ['https://news.example/2026/11/03/pier', '2026-11-03'],
    ['https://news.example/pier-2026-11-03', '2026-11-03'],
    ['https://news.example/2026-11-03.html', '2026-11-03'],
    ['https://news.example/2026/11/pier', '2026-11'],
    ['https://news.example/2026/02/30/pier', null],
    ['https://news.example/2026/13/pier', null],
    ['https://news.example/2026-11/03/pier', null],
    ['https://news.example/pier?on=2026-11-03', null],
    ['https://news.example/12026/11/03', null],
    ['no address', null],
  ])('%s: %s', (address, expected) => {
    expect(dateInAddress(address)).toBe(expected);
  });

  it('finds any day of the calendar', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '_'), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dateInAddress(`https://news.example/${iso.replaceAll('-', mark)}/pier`)).toBe(iso);
      }),
    );
  });
});
