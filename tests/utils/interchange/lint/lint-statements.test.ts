import { describe, expect, it } from 'vitest';
import { lintStatements } from '~/utils/interchange/lint/lint-statements';
import type { Pack } from '~/utils/model/pack';
import type { Statement } from '~/utils/model/statement';
import { sampleAssessment, samplePack, sampleStatement } from '../sample-pack';

const found = (pack: Partial<Pack>): string[] =>
  lintStatements({ ...samplePack, ...pack }, '2022-05-01').map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );
const withStatements = (...changes: readonly Partial<Statement>[]): string[] =>
  found({
    statements: changes.map((change, i) => ({ ...sampleStatement, id: `s${i}`, ...change })),
    assessments: [],
  });

describe('lintStatements', () => {
  it('forbids one saying twice, whatever its marks', () => {
    expect(
      withStatements(
        { variants: [] },
        { variants: [], text: 'OUR harbour earned a surplus of 2 million, last year!' },
      ),
    ).toEqual(['error no-duplicates /statements/1/text']);
  });

  it('lets two people say the same', () => {
    expect(withStatements({ variants: [] }, { variants: [], speakerId: null })).toEqual([]);
  });

  it('asks about a variant that is said already', () => {
    expect(withStatements({ variants: [sampleStatement.text] })).toEqual([
      'warning no-duplicates /statements/0/variants/0',
    ]);
  });

  it('forbids the future, and asks from what a translation was made', () => {
    expect(withStatements({ saidOn: '2022-05-02' })).toEqual(['error dates /statements/0/saidOn']);
    expect(withStatements({ saidOn: '2022-05' })).toEqual([]);
    expect(withStatements({ wording: 'translated' })).toEqual([
      'warning translation /statements/0/originalLang',
    ]);
  });

  it('asks about two published verdicts on one statement, not about drafts', () => {
    const second = { ...sampleAssessment, id: 'second' };
    expect(found({ assessments: [sampleAssessment, second] })).toEqual([
      'warning one-verdict /assessments/1/statementId',
    ]);
    expect(found({ assessments: [sampleAssessment, { ...second, state: 'draft' }] })).toEqual([]);
  });
});
