import { expect, it } from 'vitest';
import { RevisionList } from '~/components/desk/revision-list';
import { type HistoryStep, revisionChanges } from '~/utils/desk/revision-changes';
import { mount, violationsIn } from '../../support/mount';

const step = (id: string, action: HistoryStep['action'], reason: string, text: string): HistoryStep => ({
  id,
  table: 'statements',
  action,
  at: '2026-03-01T10:00:00Z',
  author: 'Rosa Lindqvist',
  reason,
  value: { text },
});

it('tells the history from its end, with reasons and the words that differ', async () => {
  const steps = [
    step('1', 'create', '', 'The bridge closed once.'),
    step('2', 'update', 'The log names two closings.', 'The bridge closed twice.'),
  ];
  const root = mount(<RevisionList revisions={revisionChanges(steps)} />);
  const [latest, first] = [...root.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '');
  expect(latest).toContain('The log names two closings.');
  expect(latest).toContain('twice');
  expect(first).not.toContain('twice');
  expect(first).toContain('Rosa Lindqvist');
  expect(latest).toContain('What was said');
  expect(await violationsIn(root)).toEqual([]);
});
