import { expect, it } from 'vitest';
import { planTable } from '~/utils/store/backup/restore-plan';

const row = (at: string, text = 'a') => ({ at, text });

it('adds, replaces, keeps and leaves', () => {
  const incoming = [
    row('2026-01-01T00:00:00Z'),
    row('2026-01-02T00:00:00Z', 'b'),
    row('2026-01-01T00:00:00Z', 'b'),
    row('2026-01-01T00:00:00Z'),
  ];
  const present = [
    undefined,
    row('2026-01-01T00:00:00Z'),
    row('2026-01-01T00:00:00Z'),
    row('2026-01-01T00:00:00Z'),
  ];
  expect(planTable(incoming, present, ({ at }) => at)).toEqual({
    write: incoming.slice(0, 2),
    counts: { added: 1, replaced: 1, removed: 0, kept: 1, same: 1 },
  });
});

it('compares times, not their spelling', () => {
  const later = row('2026-01-01T12:00:00+02:00', 'b');
  const { counts } = planTable([later], [row('2026-01-01T09:00:00Z')], ({ at }) => at);
  expect(counts).toMatchObject({ replaced: 1 });
});

it('tells what goes to the trash, and leaves what has no time', () => {
  const trash = row('2026-01-02T00:00:00Z', 'trash');
  const isTrash = ({ text }: { text: string }) => text === 'trash';
  const plan = planTable([trash], [row('2026-01-01T00:00:00Z')], ({ at }) => at, isTrash);
  expect(plan).toMatchObject({ write: [trash], counts: { removed: 1, replaced: 0 } });
  expect(planTable([trash], [row('2026-01-01T00:00:00Z')], () => null).counts).toMatchObject({ kept: 1 });
});
