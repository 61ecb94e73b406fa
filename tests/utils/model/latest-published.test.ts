import { expect, it } from 'vitest';
import type { AssessmentState } from '~/utils/model/assessment';
import { latestPublished } from '~/utils/model/latest-published';
import { anAssessment } from '../../support/records';

const assessment = (id: string, state: AssessmentState, asOf: string) => anAssessment({ id, state, asOf });

it('is the published one of the latest date, whatever was begun or taken back since', () => {
  const all = [
    assessment('old', 'published', '2024-01-01'),
    assessment('new', 'published', '2025-01-01'),
    assessment('begun', 'draft', '2026-01-01'),
    assessment('taken back', 'withdrawn', '2026-01-01'),
  ];
  expect(latestPublished(all)?.id).toBe('new');
  expect(latestPublished(all.toReversed())?.id).toBe('new');
});

it('is the first of two of one date, and null where none is published', () => {
  const same = ['one', 'two'].map((id) => assessment(id, 'published', '2025-01-01'));
  expect(latestPublished(same)?.id).toBe('one');
  expect(latestPublished([assessment('begun', 'draft', '2026-01-01')])).toBeNull();
});
