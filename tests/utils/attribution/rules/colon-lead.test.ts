import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('a quotation behind a colon', () => {
  it('is of whom the words before the colon speak, not of the sentence before', () => {
    const rows = found(
      'Major Holt, a spokesman, said the bridge was safe.\n\nMarta Ek, an adviser, disagreed: “The bridge was never tested under load at all,” and the crossing stayed shut.',
    );
    const quoted = rows.find(({ content }) => content?.includes('never tested'));
    expect(quoted?.source).toContain('Marta Ek');
  });

  it('leaves a quotation whose cue stands beside it', () => {
    const rows = found('Ms Hale said: “The ferry was late again this morning.”');
    expect(rows.map(({ source }) => source)).toEqual(['Ms Hale']);
    expect(rows.filter(({ attribution }) => attribution.foundBy === 'colon-lead')).toEqual([]);
  });

  it('takes no source from a paragraph before', () => {
    const rows = found('Ms Hale said the ferry was late.\n\nThree words: “The tide was wrong that day.”');
    expect(rows.filter(({ attribution }) => attribution.foundBy === 'colon-lead')).toEqual([]);
  });
});
