import { describe, expect, it } from 'vitest';
import { officeOf } from '~/utils/attribution/speakers/office-of';
import { readText, tokensOf } from '../draft-fixtures';

/** The office's own beginning, and what is left of the run as a name. */
const read = (text: string, run: string): readonly [string, string] | null => {
  const r = readText(text);
  const [first, end] = tokensOf(r, run);
  const tokens = Array.from({ length: end - first }, (_, i) => first + i);
  const office = officeOf(r, tokens);
  if (!office) return null;
  const from = r.starts[office.first] ?? 0;
  const name = r.starts[tokens[office.words] ?? 0] ?? 0;
  return [text.slice(from, name).trim(), text.slice(name, r.ends[end - 1] ?? 0)];
};

describe('officeOf', () => {
  it.each([
    ['They met U.S. Secretary of State Ada Lund.', 'State Ada Lund', 'U.S. Secretary of State'],
    [
      'Now Deputy Assistant Secretary of Defense for Policy Ada Lund spoke.',
      'Policy Ada Lund',
      'Deputy Assistant Secretary of Defense for Policy',
    ],
    ['The House chief of staff Ada Lund left.', 'Ada Lund', 'House chief of staff'],
    [
      'He wrote to the president of the European Commission Ada Lund.',
      'European Commission Ada Lund',
      'president of the European Commission',
    ],
    ['The mayor of Qxby Ada Lund sang.', 'Qxby Ada Lund', 'mayor of Qxby'],
  ])('reads %s', (text, run, office) => {
    expect(read(text, run)).toEqual([office, 'Ada Lund']);
  });

  it.each([
    ['The mother of Israel Lund wept.', 'Israel Lund'],
    ['The secretary of Ada Lund left.', 'Ada Lund'],
    ['They saw Secretary of State.', 'State'],
    ['They like the state of Norway.', 'Norway'],
  ])('finds none in %s', (text, run) => {
    expect(read(text, run)).toBeNull();
  });
});
