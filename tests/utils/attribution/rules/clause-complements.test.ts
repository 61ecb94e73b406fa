import { describe, expect, it } from 'vitest';
import { addClauseComplements, clauseOf } from '~/utils/attribution/rules/clause-complements';
import {
  draftOf,
  expectInOrder,
  expectSound,
  forAnyDrafts,
  type GrammarRow,
  grammarOf,
  readText,
  tokensOf,
  wordsOf,
} from '../draft-fixtures';

const r = readText('Lund said the ferry was late.');
const rows: readonly GrammarRow[] = [
  ['Lund', 'proper', 'said', 'subject'],
  ['said', 'finite'],
  ['the', 'determiner', 'ferry'],
  ['ferry', 'noun', 'was', 'subject'],
  ['was', 'finite', 'said', 'clause'],
  ['late', 'adjective', 'was'],
  ['.', 'mark', 'was'],
];
const syntax = grammarOf(r, rows);
const found = (drafts = addClauseComplements(r, [], syntax)) => drafts.map((draft) => wordsOf(r, draft));

describe('clauseOf', () => {
  it('is all that hangs on the clause behind a verb, without the stop', () => {
    expect(clauseOf(r, syntax, 1)).toEqual(tokensOf(r, 'the ferry was late'));
  });

  it('is null where nothing hangs on the verb as a clause, and where it stands before it', () => {
    const without = grammarOf(
      r,
      rows.map((row) => (row[0] === 'was' ? ['was', 'finite'] : row)),
    );
    expect(clauseOf(r, without, 1)).toBeNull();
    expect(clauseOf(r, syntax, 4)).toBeNull();
  });
});

describe('addClauseComplements', () => {
  it('adds what a verb of saying reports by grammar', () => {
    expect(found()).toEqual([
      { source: 'Lund', cue: 'said', contents: ['the ferry was late'], foundBy: 'clause' },
    ]);
  });

  it('adds nothing where somebody else found something', () => {
    const model = draftOf(r, { source: 'Lund', cue: 'said', contents: ['late'] });
    expect(addClauseComplements(r, [model], syntax)).toEqual([model]);
  });

  it('adds nothing where the verb reports something else already', () => {
    const r = readText('Lund said the ferry was late. “It never came.”');
    const model = draftOf(r, { cue: 'said', contents: ['“It never came.”'] });
    expect(addClauseComplements(r, [model], grammarOf(r, rows.slice(0, 6)))).toEqual([model]);
  });

  it('does not take a subject behind the verb', () => {
    const turned = rows.map((row): GrammarRow => (row[0] === 'Lund' ? ['Lund', 'proper'] : row));
    const syntax = grammarOf(r, [...turned, ['.', 'mark', 'said', 'subject']]);
    expect(addClauseComplements(r, [], syntax)).toEqual([]);
  });

  it('adds nothing without a subject before the verb', () => {
    const nobody = grammarOf(
      r,
      rows.filter(([word]) => word !== 'Lund'),
    );
    expect(addClauseComplements(r, [], nobody)).toEqual([]);
  });

  it('keeps what was found, sound and in order, whatever the grammar', () => {
    forAnyDrafts((r, drafts, grammar) => {
      const out = addClauseComplements(r, drafts, grammar);
      expectSound(r, out);
      expectInOrder(out);
      expect(out).toEqual(expect.arrayContaining([...drafts]));
    });
  });
});
