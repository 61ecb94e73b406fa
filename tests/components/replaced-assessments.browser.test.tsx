import { expect, it } from 'vitest';
import { ReplacedAssessments } from '~/components/replaced-assessments';
import { mount, violationsIn } from '../support/mount';
import { assessmentExample } from '../utils/store/examples';

const step = (at: string, reason: string) => ({ at, author: 'Rosa Lindqvist', reason });

it('names what readers saw before, the latest first, with the reason', async () => {
  const root = mount(
    <ReplacedAssessments
      assessments={[
        assessmentExample({
          id: 'a',
          state: 'superseded',
          corrections: [step('2026-01-01T00:00:00Z', 'New log.')],
        }),
        assessmentExample({
          id: 'b',
          state: 'superseded',
          corrections: [step('2026-02-01T00:00:00Z', 'A court ruled.')],
        }),
        assessmentExample({
          id: 'c',
          state: 'published',
          corrections: [step('2026-03-01T00:00:00Z', 'A comma.')],
        }),
      ]}
    />,
  );
  const lines = [...root.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('A court ruled.');
  expect(lines[1]).toContain('New log.');
  expect(await violationsIn(root)).toEqual([]);
});

it('says nothing where nothing was replaced', () => {
  expect(mount(<ReplacedAssessments assessments={[assessmentExample()]} />).querySelector('ul')).toBeNull();
});
