import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('what somebody was asked', () => {
  it('has no source, and the answer has', () => {
    const rows = found('Asked whether Mr Lyle would resign, Ms Nair said that it was up to him.');
    expect(rows.find(({ content }) => content.includes('would resign'))?.source ?? '').toBe('');
    expect(rows.find(({ content }) => content.includes('up to him'))?.source).toBe('Ms Nair');
  });

  it('is not part of the answer', () => {
    const rows = found(
      'Asked after the hearing if he would support the bill, Mr Osei said he had not read it.',
    );
    const answer = rows.find(({ content }) => content.includes('had not read it'));
    expect(answer?.source).toBe('Mr Osei');
    expect(answer?.content).not.toContain('would support');
  });

  it('does not take the subject of a passive for the speaker', () => {
    const rows = found('Ms Lund was accused of hiding the letters.');
    expect(rows.map(({ source }) => source).filter((source) => source.includes('Lund'))).toEqual([]);
  });
});
