import { expect, it } from 'vitest';
import { NoAssessment } from '~/components/no-assessment';
import type { Assessment, Correction } from '~/utils/model/assessment';
import { mount } from '../support/mount';

const ASSESSMENT: Assessment = {
  id: 'a1',
  statementId: 's1',
  verdict: 'false',
  originalRating: null,
  rationale: 'The log shows the opposite.',
  correction: 'It closed twice.',
  missingContext: null,
  asOf: '2026-01-01',
  author: 'Rosa Lindqvist',
  reviewer: null,
  url: null,
  state: 'withdrawn',
  evidence: [],
};
const step = (at: string, reason: string): Correction => ({ at, author: 'Rosa Lindqvist', reason });

it('says that nobody has assessed it', () => {
  const drafted = {
    ...ASSESSMENT,
    state: 'draft' as const,
    corrections: [step('2026-02-01T00:00:00Z', 'No.')],
  };
  expect(mount(<NoAssessment assessments={[drafted]} />).textContent).not.toContain('withdrawn');
  expect(mount(<NoAssessment assessments={[]} />).textContent).toContain('Nobody has assessed it');
});

it('says when and why the last one was withdrawn', () => {
  const first = { ...ASSESSMENT, corrections: [step('2026-02-01T00:00:00Z', 'The log was forged.')] };
  const last = {
    ...ASSESSMENT,
    id: 'a2',
    corrections: [
      step('2026-02-02T00:00:00Z', 'A comma.'),
      step('2026-03-03T00:00:00Z', 'The log was another year’s.'),
    ],
  };
  const text = mount(<NoAssessment assessments={[last, first]} />).textContent;
  expect(text).toContain('withdrawn');
  expect(text).toContain('The log was another year’s.');
  expect(text).not.toContain('forged');
});
