import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimQuery } from '~/utils/matching/claim-query';
import { aClaim, anAttribution } from '../../support/records';

const speaker = (name: string) =>
  anAttribution({
    speaker: { name, role: null, sort: 'person', rule: 'named', mention: name, confidence: 1 },
  });

describe('claimQuery', () => {
  it('keeps the words of the claim, of its sentence and of what came before apart', () => {
    const query = claimQuery(
      aClaim({
        text: 'the pier is unsafe',
        sentence: 'Quill told Lund the pier is unsafe.',
        before: 'Boats waited. Storms broke.',
      }),
      '2023-05-03',
    );
    expect(query.content).toEqual(['pier', 'unsaf']);
    expect(query.near).toEqual(['storm', 'broke', 'quill', 'lund']);
    expect(query.far).toEqual(['boat', 'wait']);
  });

  it('keeps repeats in the claim and nowhere else', () => {
    const query = claimQuery(aClaim({ text: 'pier, pier', sentence: 'boat boat', before: '' }), null);
    expect([query.content, query.near]).toEqual([['pier', 'pier'], ['boat']]);
  });

  it('searches for no speaker who is nobody', () => {
    expect(claimQuery(aClaim({ attribution: speaker('Ms Ada Quill') }), null).speaker).toEqual([
      'ada',
      'quill',
    ]);
    expect(claimQuery(aClaim({ attribution: speaker('viral posts') }), null).speaker).toEqual([]);
    expect(claimQuery(aClaim({ attribution: null }), null).speaker).toEqual([]);
  });

  it('knows the day and whether the claim denies', () => {
    expect(claimQuery(aClaim({ text: 'the pier is not safe' }), '1970-01-03')).toMatchObject({
      negated: true,
      day: 2,
    });
    expect(claimQuery(aClaim({ text: 'the pier is safe' }), null)).toMatchObject({
      negated: false,
      day: null,
    });
  });

  it('names no term in two places, for any texts', () => {
    const text = fc.array(fc.constantFrom('pier', 'boat.', 'storm!', 'the', 'Lund”', '“old'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, text, (claim, sentence, before) => {
        const query = claimQuery(
          aClaim({ text: claim.join(' '), sentence: sentence.join(' '), before: before.join(' ') }),
          null,
        );
        const all = [...new Set(query.content), ...query.near, ...query.far];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
