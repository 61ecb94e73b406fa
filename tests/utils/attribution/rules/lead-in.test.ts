import { describe, expect, it } from 'vitest';
import { assignByLeadIn } from '~/utils/attribution/rules/lead-in';
import { expectInOrder, expectSound, forAnyDrafts, type GrammarRow, inWords } from '../draft-fixtures';

const led = inWords(assignByLeadIn);
const quote = '“Nobody waited for us.”';

describe('assignByLeadIn', () => {
  it('gives a quotation to the subject of the verb right before it', () => {
    expect(
      led(`When asked, Lund replied, ${quote}`, [
        ['Lund', 'proper', 'replied', 'subject'],
        ['replied', 'finite'],
      ]),
    ).toEqual([{ source: 'Lund', cue: 'replied', contents: [quote], foundBy: 'lead-in' }]);
  });

  it('takes it from a cue farther away', () => {
    const drafts = led(
      `Ek said the pier was shut, and Lund replied, ${quote}`,
      [
        ['Lund', 'proper', 'replied', 'subject'],
        ['replied', 'finite'],
      ],
      { source: 'Ek', cue: 'said', contents: ['the pier was shut', quote] },
    );
    expect(drafts.map(({ source, contents }) => [source, contents])).toEqual([
      ['Ek', ['the pier was shut']],
      ['Lund', [quote]],
    ]);
  });

  it('reads the name before a participle', () => {
    const [draft] = led(`A film shows Dana Ek asking, ${quote}`, [
      ['shows', 'finite'],
      ['Dana', 'proper'],
      ['Ek', 'proper'],
      ['asking', 'ing'],
    ]);
    expect(draft).toMatchObject({ source: 'Dana Ek', cue: 'asking' });
  });

  it('leaves a quotation whose own cue stands behind it', () => {
    const drafts = led(
      `Lund replied, ${quote} said Ek.`,
      [
        ['Lund', 'proper', 'replied', 'subject'],
        ['replied', 'finite'],
      ],
      { source: 'Ek', cue: 'said', contents: [quote] },
    );
    expect(drafts.map(({ source }) => source)).toEqual(['Ek']);
  });

  it('leaves titles, and verbs that say nothing', () => {
    const rows: GrammarRow[] = [
      ['Lund', 'proper', 'painted', 'subject'],
      ['painted', 'finite'],
    ];
    expect(led(`Lund painted ${quote}`, rows)).toEqual([]);
    expect(
      led('Lund replied “The Long Wet Field”.', [
        ['Lund', 'proper', 'replied', 'subject'],
        ['replied', 'finite'],
      ]),
    ).toEqual([]);
  });

  it('gives sound drafts in order, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = assignByLeadIn(r, drafts, syntax);
      expectSound(r, out);
      expectInOrder(out);
    });
  });
});
