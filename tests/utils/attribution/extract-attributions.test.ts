import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAttributions } from '~/utils/attribution/extract-attributions';
import { found, shippedModel } from './attribution-fixtures';

describe('extractAttributions', () => {
  it('finds direct, mixed and indirect attributions', () => {
    const text = [
      '“The bridge is safe,” said Mayor Dana Ek.',
      'Ms Ek said that repairs would begin in May.',
      'She said the budget was “tight but honest”.',
    ].join('\n\n');
    const rows = found(text);
    expect(rows.map(({ attribution }) => attribution.kind)).toEqual(['direct', 'indirect', 'mixed']);
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Dana Ek', 'Dana Ek', 'Dana Ek']);
    expect(rows.map(({ cue }) => cue)).toEqual(['said', 'said', 'said']);
  });

  it('finds a cue far from its source', () => {
    const text =
      'Finance minister Olga Brandt opened the session.\n\n' +
      'Ms Brandt used a radio address on Sunday to claim that wages had doubled.';
    const row = found(text).find(({ content }) => content.includes('wages had doubled'));
    expect(row).toMatchObject({ source: 'Ms Brandt', speaker: 'Olga Brandt' });
    expect(row?.cue).toContain('claim');
    expect(row?.attribution.stance).toBe('doubtful');
  });

  it('makes two attributions of two verbs with one source', () => {
    const rows = found(
      'Governor Lena Holt has urged residents to stay indoors and said two roads were flooded.',
    );
    expect(rows.map(({ content }) => content)).toEqual([
      'residents to stay indoors',
      'two roads were flooded',
    ]);
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Lena Holt', 'Lena Holt']);
  });

  it('joins a quotation that fills three paragraphs', () => {
    const rows = found(
      'Mr Sand said in a letter: “We came in spring.\n\n“We found the gate shut.\n\n“We went home.”',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.attribution.content).toHaveLength(3);
    expect(rows[0]?.source).toBe('Mr Sand');
  });

  it('reads transcripts and dashes', () => {
    const rows = found(
      'HOLT: We never saw the letter before Tuesday.\n\n“It rained on every single day we played.” — Gus Weir',
    );
    expect(rows.map(({ source }) => source)).toEqual(['HOLT', 'Gus Weir']);
  });

  it('keeps every line of a transcript, however short', () => {
    const rows = found(
      'INTERVIEWER: Did you think about giving up?\n\nHOLT: Every morning. Then I would make breakfast.',
    );
    expect(rows.map(({ source }) => source)).toEqual(['INTERVIEWER', 'HOLT']);
  });

  it('takes a block that the page sets as a quotation', () => {
    const intro = 'Mayor Dana Ek said that the pier would close.';
    const words = 'Nobody may walk on it from Monday';
    const text = `${intro}\n\n${words}`;
    const rows = extractAttributions(text, {
      model: shippedModel(),
      blocks: [
        { kind: 'paragraph', span: [0, intro.length] },
        { kind: 'quote', span: [intro.length + 2, text.length] },
      ],
    });
    expect(rows.at(-1)).toMatchObject({ content: [[intro.length + 2, text.length]], foundBy: 'block-quote' });
    expect(rows.at(-1)?.speaker?.name).toBe('Dana Ek');
  });

  it('leaves the telling of deeds alone', () => {
    const text =
      'Troops crossed the river at dawn.\n\nThey are making gains in the south, and shops faced shortages.\n\n' +
      'Heavy fighting continued near the harbour.';
    expect(found(text)).toEqual([]);
  });

  it('tells doubt, refutation and denial apart', () => {
    const stances = (text: string): (string | boolean)[][] =>
      found(text).map(({ attribution }) => [attribution.stance, attribution.negated]);
    expect(stances('The senator falsely claimed that crime had doubled.')).toEqual([['refuting', false]]);
    expect(stances('The senator said that crime had doubled.')).toEqual([['neutral', false]]);
    expect(stances('The senator denied that he had met the broker.')).toEqual([['neutral', true]]);
  });

  it('gives an empty list for texts without words', () => {
    const model = shippedModel();
    for (const text of ['', ' ', '\n\n', '“', "''''''", '😀']) {
      expect(extractAttributions(text, { model }), text).toEqual([]);
    }
  });

  it('keeps its spans in order, apart and inside any text', () => {
    const model = shippedModel();
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        ' said ',
        ' that ',
        'Dana Ek',
        ', ',
        '. ',
        '\n',
        ' claimed ',
        'he',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { content, source, cue, confidence } of extractAttributions(text, { model })) {
          expect(content.length).toBeGreaterThan(0);
          for (const spans of [content, source, cue]) {
            let last = 0;
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
          expect(content[0]?.[0]).toBeGreaterThanOrEqual(before);
          before = content[0]?.[0] ?? 0;
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('survives 200,000 characters of one pattern', () => {
    const model = shippedModel();
    for (const pattern of ['“ a ', "'a ", ', who said ', 'Ek said x and said ', 'AAA: b c d\n', '😀']) {
      const text = pattern.repeat(Math.ceil(200_000 / pattern.length)).slice(0, 200_000);
      for (const { content } of extractAttributions(text, { model })) {
        expect(content.at(-1)?.[1]).toBeLessThanOrEqual(text.length);
      }
    }
  }, 60_000);

  it('takes time in line with the length of any text, up to 200,000 characters', () => {
    const model = shippedModel();
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        "'",
        ' said ',
        'Dana Ek',
        ', ',
        '. ',
        '\n',
        ' according to ',
        ' told him ',
        'he',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    );
    const processorMs = (text: string): number => {
      const before = process.cpuUsage();
      for (const { content } of extractAttributions(text, { model })) {
        expect(content.at(-1)?.[1]).toBeLessThanOrEqual(text.length);
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const pattern = pieces.join('');
        const long = pattern.repeat(Math.ceil(200_000 / pattern.length)).slice(0, 200_000);
        const short = processorMs(long.slice(0, 50_000));
        // Four times the text takes four times the time; quadratic would be sixteen. The rest is slack for short runs.
        expect(processorMs(long)).toBeLessThan(8 * short + 1000);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
