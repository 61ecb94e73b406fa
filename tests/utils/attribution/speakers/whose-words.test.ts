import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

const speakerOf = (text: string, words: string): string | null | undefined =>
  found(text).find(({ content }) => content.includes(words))?.speaker;

describe('whose words they are', () => {
  it("are the owner's of an appeal", () => {
    const text =
      "President Ada Quill spoke in the harbour on Monday.\n\nQuill's appeal: 'I don't sink'\n\nAt the end she said: 'I don't sink.'";
    expect(speakerOf(text, "I don't sink")).toBe('Ada Quill');
  });

  it('are the whole body when one is named within another', () => {
    const text = 'The Office of the Chief Surveyor said 40 bridges had been closed since April.';
    expect(speakerOf(text, 'bridges')).toBe('Office of the Chief Surveyor');
  });

  it('are never a city when the text says "he"', () => {
    const text =
      'Mr Ivo Brandt said the line would reopen. North of Kyiv, a column of lorries stood still. He added that the drivers had been paid.';
    expect(speakerOf(text, 'drivers')).toBe('Ivo Brandt');
  });

  it('are those of the president of that country, among two presidents', () => {
    const text =
      'President Nils Holm of Norway met President Aino Salo in Turku. On Friday the Finnish president said that the bridge would be built.';
    expect(speakerOf(text, 'bridge')).toBe('Aino Salo');
  });

  it('are introduced by any verb before a colon at the end of a paragraph', () => {
    const text =
      'Lena Brook, the harbour pilot, put the week into one sentence:\n\n“In seven days we have brought four hundred ships through the northern channel.”\n\nNobody contradicted her.';
    expect(speakerOf(text, 'four hundred ships')).toBe('Lena Brook');
  });
});
