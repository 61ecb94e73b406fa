import { describe, expect, it } from 'vitest';
import { formatTime } from '~/components/format-time';

describe('formatTime', () => {
  it('gives date and time of day where the reader is, in the language of the interface', () => {
    // Some systems put a narrow no-break space before AM and PM.
    const text = formatTime('2022-03-03T22:30:00Z', 'en-US', 'Europe/Kyiv').replace(/\s/gu, ' ');
    expect(text).toBe('Mar 4, 2022, 12:30 AM');
    expect(formatTime('2022-03-03T22:30:00Z', 'de', 'Europe/Kyiv')).toBe('04.03.2022, 00:30');
  });

  it('leaves text that is no time as it is', () => {
    expect(formatTime('yesterday', 'en-US')).toBe('yesterday');
  });
});
