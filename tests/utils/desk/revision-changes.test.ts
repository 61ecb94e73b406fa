import { expect, it } from 'vitest';
import { type HistoryStep, revisionChanges } from '~/utils/desk/revision-changes';

const step = (id: string, value: object | null, action: HistoryStep['action'] = 'update'): HistoryStep => ({
  id,
  table: 'statements',
  action,
  at: '2026-01-01T00:00:00Z',
  author: 'Rosa Lindqvist',
  reason: '',
  value,
});

it('lists what each step changed; the first made the row', () => {
  const steps = [
    step('1', { text: 'It closed.', note: null }, 'create'),
    step('2', { text: 'It closed twice.', note: null }),
    step('3', { text: 'It closed twice.', note: 'In March.' }),
    step('4', null, 'purge'),
  ];
  const changes = revisionChanges(steps).map(({ id, changes }) => [id, changes.length]);
  expect(changes).toEqual([
    ['1', 0],
    ['2', 1],
    ['3', 1],
    ['4', 0],
  ]);
  expect(JSON.stringify(revisionChanges(steps)[1]?.changes)).toContain('It closed twice.');
});

it('has nothing to list for no history', () => {
  expect(revisionChanges([])).toEqual([]);
});
