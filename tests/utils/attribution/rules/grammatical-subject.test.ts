import { describe, expect, it } from 'vitest';
import { grammaticalSubject, headOf } from '~/utils/attribution/rules/grammatical-subject';
import { spanText } from '~/utils/attribution/token-span';
import { forAnyDrafts, type GrammarRow, grammarOf, readText, tokensOf } from '../draft-fixtures';

const subjectOf = (text: string, cue: string, rows: readonly GrammarRow[]): string | null => {
  const r = readText(text);
  const span = grammaticalSubject(r, grammarOf(r, rows), tokensOf(r, cue));
  return span && spanText(r, span);
};

describe('grammaticalSubject', () => {
  it('is the phrase that hangs on the verb as its subject', () => {
    expect(
      subjectOf('The old pilot said so.', 'said', [
        ['The', 'determiner', 'pilot'],
        ['old', 'adjective', 'pilot'],
        ['pilot', 'noun', 'said', 'subject'],
        ['said', 'finite'],
      ]),
    ).toBe('The old pilot');
  });

  it('is shared by a verb that is joined to another', () => {
    expect(
      subjectOf('Ek went on air, adding more.', 'adding', [
        ['Ek', 'proper', 'went', 'subject'],
        ['went', 'finite'],
        ['adding', 'ing', 'went', 'adverbial'],
      ]),
    ).toBe('Ek');
  });

  it('begins behind the place or time before it', () => {
    expect(
      subjectOf('From Lund, Ek said so.', 'said', [
        ['From', 'preposition', 'Ek'],
        ['Lund', 'proper', 'From'],
        ['Ek', 'proper', 'said', 'subject'],
        ['said', 'finite'],
      ]),
    ).toBe('Ek');
  });

  it('is not shared with a clause that is somebody else’s', () => {
    expect(
      subjectOf('Ek knew that came later.', 'came', [
        ['Ek', 'proper', 'knew', 'subject'],
        ['knew', 'finite'],
        ['came', 'finite', 'knew', 'clause'],
      ]),
    ).toBeNull();
  });

  it('is cut at its first comma when it is long', () => {
    const words = 'pilot who has run the boats for many a year';
    const rows = words.split(' ').map((word): GrammarRow => [word, 'other', 'Ek']);
    expect(
      subjectOf(`Ek, ${words} said so.`, 'said', [
        ['Ek', 'proper', 'said', 'subject'],
        ...rows,
        ['said', 'finite'],
      ]),
    ).toBe('Ek');
  });

  it('is no time or place before the subject, even where the tree takes it for one', () => {
    const rows: GrammarRow[] = [
      ['Ahead', 'adverb', 'show'],
      ['of', 'preposition', 'show'],
      ['show', 'noun', 'used', 'subject'],
      ['he', 'pronoun', 'used', 'subject'],
      ['used', 'finite'],
    ];
    expect(subjectOf('Ahead of the show, he used the time.', 'used', rows)).toBe('he');
  });

  it('may be counted with "about"', () => {
    const rows: GrammarRow[] = [
      ['About', 'preposition', 'pilots'],
      ['40', 'number', 'pilots'],
      ['pilots', 'noun', 'said', 'subject'],
      ['said', 'finite'],
    ];
    expect(subjectOf('About 40 pilots said so.', 'said', rows)).toBe('About 40 pilots');
  });

  it('is nobody where only a relative pronoun stands', () => {
    expect(
      subjectOf('Ek, who said so.', 'said', [
        ['who', 'wh', 'said', 'subject'],
        ['said', 'finite'],
      ]),
    ).toBeNull();
  });

  it('is in the verb’s sentence or its heads’, and never part of the cue, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      for (const { cue } of drafts) {
        const subject = cue && grammaticalSubject(r, syntax, cue);
        if (!subject) continue;
        expect(subject[1]).toBeGreaterThan(subject[0]);
        expect(subject[1]).toBeLessThanOrEqual(r.count);
        expect(subject[1] <= cue[0] || subject[0] >= cue[1]).toBe(true);
      }
    });
  });
});

describe('headOf', () => {
  it('is the word the others hang on', () => {
    const r = readText('has been saying so');
    const syntax = grammarOf(r, [
      ['has', 'finite', 'saying'],
      ['been', 'past-participle', 'saying'],
      ['saying', 'ing'],
    ]);
    expect(headOf(syntax, [0, 3])).toBe(2);
    expect(headOf(syntax, [0, 2])).toBe(0);
  });
});
