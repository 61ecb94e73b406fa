import { describe, expect, it } from 'vitest';
import { readTranscripts } from '~/utils/attribution/rules/transcript';
import { draftOf, expectInOrder, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const read = (text: string) => {
  const r = readText(text);
  return readTranscripts(r, []).map((draft) => {
    const { source, contents } = wordsOf(r, draft);
    return [source, ...contents];
  });
};

describe('readTranscripts', () => {
  it('gives a paragraph under a label in capitals to that speaker', () => {
    expect(read('FROST: We never met that day.\n\nSEN. DIANE EK: That is not so.')).toEqual([
      ['FROST', 'We never met that day.'],
      ['SEN. DIANE EK', 'That is not so.'],
    ]);
  });

  it('lets a turn in quotation marks go on where the next paragraph opens with one', () => {
    expect(read('“FROST: We never met that day.\n\n“Nor the day after.\n\nIt rained.')).toEqual([
      ['FROST', 'We never met that day.', '“Nor the day after.'],
    ]);
  });

  it('does not let a turn without marks go on', () => {
    expect(read('FROST: We never met that day.\n\n“Nor the day after.”')).toEqual([
      ['FROST', 'We never met that day.'],
    ]);
  });

  it.each([
    'UPDATE: The ferry is late again.',
    'Frost: We never met that day.',
    'FROST: No.',
    'FROST said: We met there.',
  ])('reads no turn in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads an interview by the name of who answers, and nothing under “Q:”', () => {
    const text =
      'An interview with Ada Ek.\n\nQ: Why is it late, Ms Ek?\n\nEk: Because of the ice.\n\nQ: And the cost?\n\nEk: That is for others.';
    expect(read(text)).toEqual([
      ['Ek', 'Because of the ice.'],
      ['Ek', 'That is for others.'],
    ]);
    const r = readText(text);
    const asked = draftOf(r, { source: 'Q', contents: ['And the cost?'] });
    expect(readTranscripts(r, [asked])).toHaveLength(2);
  });

  it('takes no other label for a name, however often it stands there', () => {
    expect(read('Review: The long wet field.\n\nReview: The short dry field.')).toEqual([]);
  });

  it('replaces what was found in its paragraphs and keeps the rest', () => {
    const r = readText('Ms Hale said the pier was shut.\n\nFROST: We never met that day.');
    const kept = draftOf(r, { source: 'Ms Hale', cue: 'said', contents: ['the pier was shut'] });
    const wrong = draftOf(r, { source: 'Ms Hale', contents: ['We never met'] });
    expect(readTranscripts(r, [kept, wrong]).map(({ foundBy }) => foundBy)).toEqual(['model', 'transcript']);
  });

  it('gives sound drafts in order, for any text', () => {
    forAnyDrafts((r, drafts) => {
      const out = readTranscripts(r, drafts);
      expectSound(r, out);
      expectInOrder(out);
    });
  });
});
