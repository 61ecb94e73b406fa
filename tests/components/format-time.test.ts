import { expect, it } from 'vitest';
import { formatClock, formatTime } from '~/components/format-time';

it('writes a time in the reader’s language', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(formatTime('2026-03-03T20:40:11.182Z', 'en', 'UTC'))).toBe('March 3, 2026 at 8:40 PM');
  expect(plain(formatTime('2026-03-03T20:40:11Z', 'de', 'Europe/Kyiv'))).toBe('3. März 2026 um 22:40');
});

it('writes a clock’s time as the interface’s language does', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(formatClock('2026-03-03T20:40:11.182Z', 'en', 'UTC'))).toBe('8:40:11 PM');
  expect(formatClock('2026-03-03T20:40:11Z', 'de', 'UTC')).toBe('20:40:11');
});

it('leaves what is no time as it is', () => {
  expect(formatTime('lately', 'en', 'UTC')).toBe('lately');
});
