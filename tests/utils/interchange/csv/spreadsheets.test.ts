import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '~/utils/interchange/csv/write-csv';
import { anyPack } from '../any-pack';
import { sampleRecord } from '../sample-record';

/**
 * The cells that a spreadsheet makes of a file: LibreOffice parts at comma, semicolon and tab at once unless told
 * otherwise, Excel at what the language of the machine says, and either heeds a quotation mark only where a cell begins.
 */
function cellsBy(separators: string, text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted && char === '"') {
      if (text.charAt(i + 1) === '"') cell += text.charAt(++i);
      else quoted = false;
    } else if (!quoted && char === '"' && cell === '') quoted = true;
    else if (!quoted && (separators.includes(char) || char === '\n' || char === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

/** What is run, or asks to be: a formula, a command of DDE, and what trimmed blanks leave of either. */
const RUNS = /^\s*[=+\-@＝＋－＠]/;

const hostile = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', '"', "'", ',', ' ', '＝', "cmd|'/c calc'!A1", 'a'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

describe.each([',', ';', '\t', ',;\t'])('opened by the separators %j', (separators) => {
  it('a table runs nothing', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 8, maxLength: 8 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']) => {
          const { statement, speaker, assessments } = sampleRecord;
          const record = {
            statement: { ...statement, text: a, place: b, title: c, tags: [d, e], note: f },
            speaker: speaker && { ...speaker, name: g },
            assessments: assessments.map((row) => ({ ...row, rationale: h, originalRating: a, author: b })),
            evidence: sampleRecord.evidence.map((row) => ({ ...row, title: c, publisher: d })),
          };
          const text = writeCsv([record], new Map([[statement.id, [`https://a.example/;${e}`]]])).slice(1);
          expect(cellsBy(separators, text).filter((cell) => RUNS.test(cell))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nothing of any pack runs', () => {
    fc.assert(
      fc.property(anyPack, ({ statements, speakers, assessments, evidence }) => {
        const records = statements.map((statement) => ({
          statement,
          speaker: speakers.find(({ id }) => id === statement.speakerId) ?? null,
          assessments: assessments.filter(({ statementId }) => statementId === statement.id),
          evidence,
        }));
        const cells = cellsBy(separators, writeCsv(records).slice(1));
        expect(cells.filter((cell) => RUNS.test(cell))).toEqual([]);
      }),
    );
  });
});
