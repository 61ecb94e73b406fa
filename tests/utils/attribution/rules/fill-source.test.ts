import { describe, expect, it } from 'vitest';
import { fillFromSubject } from '~/utils/attribution/rules/fill-source';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const sourceOf = (text: string, cue: string, content: string, source: string | null = null) => {
  const r = readText(text);
  return wordsOf(r, fillFromSubject(r, draftOf(r, { source, cue, contents: [content] }))).source;
};

describe('fillFromSubject', () => {
  it('gives a cue the subject its sentence begins with', () => {
    const text = 'The harbour pilot made a long speech, repeating that the ferry was late.';
    expect(sourceOf(text, 'repeating', 'the ferry was late')).toBe('The harbour pilot');
  });

  it('takes a pronoun', () => {
    expect(sourceOf('She went on air, saying the ferry was late.', 'saying', 'the ferry was late')).toBe(
      'She',
    );
  });

  it('finds the subject behind a clause in front', () => {
    const text = 'After the storm, Dana Ek went on air, saying the ferry was late.';
    expect(sourceOf(text, 'saying', 'the ferry was late')).toBe('Dana Ek');
  });

  it('leaves a conjunction out, and takes nobody for somebody', () => {
    const and = 'But the harbour pilot made a speech, repeating that the ferry was late.';
    expect(sourceOf(and, 'repeating', 'the ferry was late')).toBe('the harbour pilot');
    const there = 'There was a notice, repeating that the ferry was late.';
    expect(sourceOf(there, 'repeating', 'the ferry was late')).toBeNull();
    const ahead = 'Ahead of the show, he went on air, saying the ferry was late.';
    expect(sourceOf(ahead, 'saying', 'the ferry was late')).toBe('he');
  });

  it('is silent where the sentence begins otherwise', () => {
    expect(sourceOf('Reports: claims that the ferry was late.', 'claims', 'the ferry was late')).toBeNull();
    expect(sourceOf('while waiting, saying the ferry was late.', 'saying', 'the ferry was late')).toBeNull();
  });

  it('never takes words that were said, nor another source', () => {
    const text = 'The ferry was late, repeating their claim.';
    expect(sourceOf(text, 'repeating', 'The ferry')).toBeNull();
    expect(sourceOf('The pilot has left, saying Ek was late.', 'saying', 'was late', 'Ek')).toBe('Ek');
  });

  it('gives a source before the cue and apart from the contents', () => {
    forAnyDrafts((r, drafts) => {
      const out = drafts.map((draft) => fillFromSubject(r, draft));
      expectSound(r, out);
      out.forEach((draft, d) => {
        if (draft === drafts[d]) return;
        const [first, end] = draft.source ?? [0, 0];
        expect(end).toBeLessThanOrEqual(draft.cue?.[0] ?? 0);
        expect(draft.contents.every(([a, b]) => b <= first || a >= end)).toBe(true);
      });
    });
  });
});
