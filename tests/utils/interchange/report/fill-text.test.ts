import { describe, expect, it } from 'vitest';
import { fillText } from '~/utils/interchange/report/fill-text';

describe('fillText', () => {
  it('fills the places in any order, and again', () => {
    expect(fillText('$2, then $1, then $2', ['a', 'b'])).toBe('b, then a, then b');
  });

  it('leaves the marks of a value alone', () => {
    expect(fillText('$1 by $2', ['$2 for $1', "$& $' $$"])).toBe("$2 for $1 by $& $' $$");
  });

  it('leaves a place open that has no value', () => {
    expect(fillText('$1 of $3', ['a'])).toBe('a of $3');
  });
});
