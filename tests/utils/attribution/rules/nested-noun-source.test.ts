import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('the end of a long subject', () => {
  it('does not speak in its place', () => {
    const rows = found('A sailor who was washed onto a sandbank has told how he ate seaweed for a week.');
    expect(rows.map(({ source }) => source)).not.toContain('a sandbank');
  });

  it('is left alone where a clause of its own begins', () => {
    const rows = found('The council leader has resigned after a report said he had misled the town.');
    expect(rows.map(({ source }) => source)).toEqual(['a report']);
  });
});
