import { describe, expect, it } from 'vitest';
import { noteText } from '~/utils/interchange/web-annotation/note-text';

describe('noteText', () => {
  it('keeps lines and drops what is no text', () => {
    expect(noteText(' one\r\ntwo\u0000\ud800\tthree ')).toBe('one\ntwo\tthree');
    expect(noteText(5)).toBe('');
  });
});
