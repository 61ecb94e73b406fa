import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('the end of a long subject', () => {
  it('does not speak in its place', () => {
    const rows = found('A sailor who was washed onto a sandbank has told how he ate seaweed for a week.');
    expect(rows.map(({ source }) => source)).not.toContain('a sandbank');
  });
});
