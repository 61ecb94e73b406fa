import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('the court in a heading', () => {
  it('hears, and does not speak', () => {
    const rows = found('Clerk ‘stole nine geese from charity’, court told');
    expect(rows.map(({ source }) => source)).not.toContain('court');
  });
});
