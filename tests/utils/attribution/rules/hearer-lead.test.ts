import { describe, expect, it } from 'vitest';
import { dropHearerLead } from '~/utils/attribution/rules/hearer-lead';
import { found } from '../attribution-fixtures';
import { draftOf, grammarOf, readText, wordsOf } from '../draft-fixtures';

describe('who is told', () => {
  it('is no part of what is told', () => {
    const rows = found('Mr Pratt told the court he had followed Ms Grieve to the car park.');
    expect(rows.map(({ content }) => content)).toEqual(['he had followed Ms Grieve to the car park']);
  });

  it('stays where what is told is a phrase', () => {
    const r = readText('Mr Pratt told the jury a long story about a goat.');
    const content = 'the jury a long story about a goat';
    const syntax = grammarOf(r, [
      ['jury', 'noun'],
      ['long', 'adjective'],
      ['story', 'noun'],
    ]);
    const draft = draftOf(r, { source: 'Mr Pratt', cue: 'told', contents: [content] });
    expect(wordsOf(r, dropHearerLead(r, draft, syntax)).contents).toEqual([content]);
  });
});
