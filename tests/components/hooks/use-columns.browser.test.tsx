import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { useColumns } from '~/components/hooks/use-columns';
import { Menu } from '~/components/menu';
import { ColumnChoice } from '~/components/statements/column-choice';
import { COLUMNS, columnName, USUAL_COLUMNS } from '~/components/statements/columns';
import { mount, violationsIn } from '../../support/mount';

// The browser's storage, which this page is not given.
const kept = vi.hoisted(() => {
  const now: { names: readonly string[] | null } = { names: null };
  return now;
});
vi.mock('~/utils/settings/library-settings', () => ({
  readColumns: async () => kept.names,
  writeColumns: async (names: readonly string[]) => {
    kept.names = names;
  },
}));

function View() {
  const [columns, choose] = useColumns();
  return (
    <>
      <Menu label="Columns">
        <ColumnChoice chosen={columns} onChange={choose} />
      </Menu>
      <output>{columns.join()}</output>
    </>
  );
}

async function show(): Promise<HTMLElement> {
  let root = document.body;
  await act(() => {
    root = mount(<View />);
  });
  const summary = root.querySelector('summary');
  await act(() => summary?.click());
  await expect.poll(() => root.querySelectorAll('input').length).toBe(COLUMNS.length);
  return root;
}
const shown = (root: Element) => root.querySelector('output')?.textContent;
const box = (root: Element, name: string) =>
  [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.querySelector('input');

beforeEach(() => {
  kept.names = null;
});

it('offers every column by its name, the usual ones ticked', async () => {
  const root = await show();
  const labels = [...root.querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(labels).toEqual(COLUMNS.map(columnName));
  expect(new Set(labels).size).toBe(COLUMNS.length);
  const ticked = COLUMNS.filter((column) => box(root, columnName(column))?.checked);
  expect(ticked).toEqual(USUAL_COLUMNS);
  expect(await violationsIn(root)).toEqual([]);
});

it('keeps what was chosen for the next visit, in the order of the list', async () => {
  const first = await show();
  await act(() => box(first, 'State')?.click());
  await act(() => box(first, 'Speaker')?.click());
  const chosen = COLUMNS.filter(
    (column) => column === 'state' || (USUAL_COLUMNS.includes(column) && column !== 'speaker'),
  );
  expect(shown(first)).toBe(chosen.join());
  await act(() => render(null, first));
  const again = await show();
  await expect.poll(() => shown(again)).toBe(chosen.join());
  expect(box(again, 'State')?.checked).toBe(true);
  expect(box(again, 'Speaker')?.checked).toBe(false);
});

it('may be left without any column', async () => {
  const root = await show();
  for (const column of USUAL_COLUMNS) await act(() => box(root, columnName(column))?.click());
  expect(shown(root)).toBe('');
  await act(() => render(null, root));
  expect(shown(await show())).toBe('');
});

it('passes over a column that there is no more', async () => {
  kept.names = ['weather', 'tags', 'speaker'];
  const root = await show();
  await expect.poll(() => shown(root)).toBe('speaker,tags');
});

it('does not undo a choice made before the last one was read', async () => {
  kept.names = ['lang'];
  let choose: ReturnType<typeof useColumns>[1] = () => {};
  function Quick() {
    const [columns, set] = useColumns();
    choose = set;
    return <output>{columns.join()}</output>;
  }
  let root = document.body;
  await act(() => {
    root = mount(<Quick />);
    choose(['tags']);
  });
  await new Promise((next) => setTimeout(next, 50));
  expect(shown(root)).toBe('tags');
  expect(kept.names).toEqual(['tags']);
});
