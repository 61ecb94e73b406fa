import { describe, expect, it } from 'vitest';
import { assignBySpeechTag } from '~/utils/attribution/rules/speech-tag';
import { expectInOrder, expectSound, forAnyDrafts, type GrammarRow, inWords } from '../draft-fixtures';

const tagged = inWords(assignBySpeechTag);
const quote = '“Nobody waited for us,”';
const said: GrammarRow[] = [['said', 'finite']];
const shouted: GrammarRow[] = [['shouted', 'finite']];

describe('assignBySpeechTag', () => {
  it('reads the verb and then the speaker', () => {
    expect(tagged(`${quote} said Dana Ek, the harbour pilot.`, said)).toEqual([
      { source: 'Dana Ek', cue: 'said', contents: [quote], foundBy: 'speech-tag' },
    ]);
  });

  it('takes any verb for speech behind a comma and before a speaker, who is no part of what was said', () => {
    const rows: GrammarRow[] = [
      ['yodelled', 'finite'],
      ['the', 'determiner'],
    ];
    const own = { cue: 'yodelled', contents: [quote, 'the old pilot'] };
    const expected = [{ source: 'the old pilot', cue: 'yodelled', contents: [quote], foundBy: 'speech-tag' }];
    expect(tagged(`${quote} yodelled the old pilot.`, rows)).toEqual(expected);
    expect(tagged(`${quote} yodelled the old pilot.`, rows, own)).toEqual(expected);
    expect(tagged('“Nobody waited for us!” yodelled the old pilot.', rows)).toEqual([]);
  });

  it('reads the speaker and then the verb', () => {
    expect(tagged(`${quote} the old pilot later shouted.`, shouted)).toEqual([
      { source: 'the old pilot', cue: 'later shouted', contents: [quote], foundBy: 'speech-tag' },
    ]);
  });

  it('reads an initial, and ends a speaker before the day', () => {
    expect(tagged(`${quote} said J. Ek on Monday.`, said)[0]?.source).toBe('J. Ek');
  });

  it('takes a cry from a farther cue', () => {
    const cry = '“Nobody waited for us!”';
    const drafts = tagged(`Ek wept. ${cry} the pilot shouted.`, shouted, { cue: 'wept', contents: [cry] });
    expect(drafts).toEqual([{ source: 'the pilot', cue: 'shouted', contents: [cry], foundBy: 'speech-tag' }]);
  });

  it('leaves a quotation that ended its sentence', () => {
    expect(tagged('“Nobody waited for us.” The pilot shouted.', shouted)).toEqual([]);
  });

  it('takes along the quotation right behind the tag, from the same farther cue', () => {
    const more = '“They never do.”';
    const rows = tagged(`Ek wept: ${quote} she said. ${more}`, said, {
      source: 'Ek',
      cue: 'wept',
      contents: [quote, more],
    });
    expect(rows).toEqual([{ source: 'she', cue: 'said', contents: [quote, more], foundBy: 'speech-tag' }]);
  });

  it('looks behind a quotation within the quotation', () => {
    const nested = '“They called it ‘a wonder,’”';
    const rows = tagged(`${nested} she said.`, said);
    expect(rows).toMatchObject([{ source: 'she', cue: 'said' }]);
  });

  it('leaves one whose own draft has this very tag', () => {
    const own = { source: 'Ek', cue: 'said', contents: [quote] };
    expect(tagged(`${quote} said Ek.`, said, own)).toEqual([{ ...own, foundBy: 'model' }]);
  });

  it('finds no speaker in words that join sentences', () => {
    expect(tagged(`${quote} and then shouted.`, shouted)).toEqual([]);
  });

  it('gives sound drafts in order, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = assignBySpeechTag(r, drafts, syntax);
      expectSound(r, out);
      expectInOrder(out);
    });
  });
});
