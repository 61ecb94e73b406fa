import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { personIndex } from '~/utils/attribution/speakers/person-index';
import { officesOf } from '~/utils/attribution/speakers/role-mentions';
import { unnamedPersons } from '~/utils/attribution/speakers/unnamed-person';
import { type DraftWords, draftOf, forAnyDrafts, grammarOf, readText } from '../draft-fixtures';

function people(text: string, ...drafts: DraftWords[]): string[][] {
  const r = readText(text);
  const syntax = grammarOf(r, []);
  const cast = castOf(findNames(r, syntax));
  const offices = officesOf(r, cast);
  const own = drafts.map((draft) => draftOf(r, draft));
  const index = personIndex(r, syntax, cast, offices, own, unnamedPersons(r, syntax, cast, offices, own));
  return Array.from({ length: r.sentences }, (_, s) =>
    (index.bySentence.get(s) ?? []).map(({ who }) => who.name),
  );
}

describe('personIndex', () => {
  it('lists people by sentence, those meant by their office among them', () => {
    expect(people('They met President Ada Lund. The president and Mr Vik left.')).toEqual([
      ['Ada Lund'],
      ['Ada Lund', 'Vik'],
    ]);
  });

  it('lists who speaks without a name', () => {
    const drafts = [{ source: 'A neighbour', cue: 'said', contents: ['it was late'] }];
    expect(people('A neighbour said it was late.', ...drafts)).toEqual([['A neighbour']]);
  });

  it('passes over places and bodies', () => {
    expect(people('Oslo was cold. North Lund slept. The Harbour Authority met.')).toEqual([[], [], []]);
  });

  it('takes a bare name for a person when it speaks', () => {
    const text = 'They met Xq. It was Xq who said no.';
    expect(people(text)).toEqual([[], []]);
    expect(people(text, { source: 'Xq', cue: 'said', contents: ['no'] })).toEqual([['Xq'], ['Xq']]);
  });

  it('does not take a city for a person, even when it speaks', () => {
    expect(people('They say Oslo said no.', { source: 'Oslo', cue: 'said', contents: ['no'] })).toEqual([[]]);
  });

  it('keeps the mentions of a sentence in text order', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const cast = castOf(findNames(r, syntax));
      for (const [s, mentions] of personIndex(r, syntax, cast, officesOf(r, cast), drafts, []).bySentence) {
        mentions.forEach(({ span }, i) => {
          expect(r.sentence[span[0]]).toBe(s);
          expect(span[0]).toBeGreaterThanOrEqual(mentions[i - 1]?.span[0] ?? 0);
        });
      }
    });
  });
});
