import { describe, expect, it } from 'vitest';
import type { Problem } from '~/utils/interchange/problem';
import { checkOwn } from '~/utils/store/check-own';
import { OWN_TABLES } from '~/utils/store/rows';
import { sampleAnnotation } from '../interchange/sample-annotation';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';

const GOOD = {
  statements: statementExample(),
  speakers: speakerExample(),
  evidence: evidenceExample(),
  assessments: assessmentExample(),
  annotations: sampleAnnotation,
};

describe('checkOwn', () => {
  it.each(OWN_TABLES)('gives a good row of %s as it is, and names a field it does not know', (table) => {
    const problems: Problem[] = [];
    expect(checkOwn(table, GOOD[table], [], problems)).toEqual(GOOD[table]);
    expect(problems).toEqual([]);
    expect(checkOwn(table, { ...GOOD[table], extra: 1 }, ['rows', 4], problems)).toBeNull();
    expect(problems).toEqual([{ path: '/rows/4/extra', message: 'is not a field of this format' }]);
  });

  it.each(OWN_TABLES)('takes no row of another table for one of %s', (table) => {
    for (const other of OWN_TABLES.filter((each) => each !== table)) {
      expect(checkOwn(table, GOOD[other], [], [])).toBeNull();
    }
  });

  it('lets a note be without words, but not without a place', () => {
    expect(checkOwn('annotations', { ...sampleAnnotation, body: '' }, [], [])).not.toBeNull();
    const problems: Problem[] = [];
    const target = { ...sampleAnnotation.target, url: 'javascript:alert(1)' };
    expect(checkOwn('annotations', { ...sampleAnnotation, target }, [], problems)).toBeNull();
    expect(problems[0]?.path).toBe('/target/url');
  });
});
