import { describe, expect, it } from 'vitest';
import { noteId } from '~/utils/interchange/web-annotation/note-id';

const quote = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' });
const place = (exact: string) => ({ url: 'https://a.example/', body: '', selectors: [quote(exact)] });

describe('noteId', () => {
  it('keeps an id that the store takes', () => {
    expect(noteId('aBc_-9', place('x'))).toBe('aBc_-9');
  });

  it.each(['_Bc', '-Bc', 'https://a.example/1', 'a b', '<b>', 'x'.repeat(200)])('makes one of %s', (own) => {
    const id = noteId(own, place('x'));
    expect(id).toMatch(/^annotation\.[a-z0-9]+$/);
    expect(noteId(own, place('another place'))).toBe(id);
  });

  it('tells notes without one apart by where they are', () => {
    expect(noteId(null, place('one'))).not.toBe(noteId(null, place('two')));
    expect(noteId('', place('one'))).toBe(noteId(null, place('one')));
  });
});
