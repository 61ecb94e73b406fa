import { describe, expect, it, vi } from 'vitest';
import { fieldsOf } from '~/components/desk/change';

describe('fieldsOf', () => {
  it('gives the whole part with one field changed, and leaves the old one', () => {
    const onChange = vi.fn();
    const part = { title: 'a', place: 'b' };
    fieldsOf(part, onChange)('title')('c');
    expect(onChange).toHaveBeenCalledWith({ title: 'c', place: 'b' });
    expect(part.title).toBe('a');
  });
});
