import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '~/utils/interchange/decode-text';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
};

describe('decodeText', () => {
  it.each([true, false])('reads UTF-16 with its mark (little end first: %s)', (little) => {
    expect(decodeText(utf16('\uFEFFHafen für 🚢', little))).toEqual({ ok: true, text: 'Hafen für 🚢' });
  });

  it('reads UTF-8, with and without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
        const bytes = new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
        expect(decodeText(bytes)).toEqual({ ok: true, text });
      }),
    );
  });

  it.each([
    [[0x7b, 0x22, 0xe4, 0x22]],
    [[0xc3]],
    [[0xff, 0xfe, 0x00]],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d]],
    [[0x1f, 0x8b, 0x08, 0xff]],
  ])('refuses the bytes %j', (bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ ok: false, problem: { path: '' } });
  });

  it('names the line with other bytes', () => {
    const table = [
      ...new TextEncoder().encode('Claim,Rating\nЯк справи?,False\n'),
      0x63,
      0x61,
      0x66,
      0xe9,
      0x0a,
    ];
    expect(decodeText(Uint8Array.from(table))).toMatchObject({
      problem: { message: 'The file is not UTF-8 text. Line 3 holds other bytes. Save it as UTF-8.' },
    });
  });
});
