import { describe, expect, it } from 'vitest';
import { MAX_NOTE, noteText } from '~/utils/interchange/web-annotation/note-text';

describe('noteText', () => {
  it('keeps lines and drops what is no text', () => {
    expect(noteText(' one\r\ntwo\u0000\ud800\tthree ')).toBe('one\ntwo\tthree');
    expect(noteText('x'.repeat(MAX_NOTE + 5))).toHaveLength(MAX_NOTE);
    expect(noteText(5)).toBe('');
  });
});
