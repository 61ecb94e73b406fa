import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { COLUMNS, type Column, columnName, USUAL_COLUMNS } from '~/components/statements/columns';
import { StatementGrid } from '~/components/statements/statement-grid';
import '~/components/statements/statements.css';
import type { StatementSort } from '~/utils/model/statement-query';
import { mount, violationsIn } from '../../support/mount';
import { anAssessment, anEvidence, aRecord, aStatement } from '../../support/records';

const COUNT = 1000;
const KINDS = ['expert', 'primary-document', 'expert', 'official-statement'] as const;

function show(columns: readonly Column[] = USUAL_COLUMNS, sort: StatementSort = 'relevance') {
  const calls = {
    onSort: vi.fn(),
    onSelect: vi.fn(),
    onSelectAll: vi.fn(),
    onSelectNone: vi.fn(),
    onOpen: vi.fn(),
  };
  const reveal = vi.fn();
  const root = mount(
    <>
      <StatementGrid
        count={COUNT}
        initial={0}
        scroll={{
          view: { current: null },
          probe: { current: null },
          window: { first: 0, end: 8, offset: 0, total: COUNT * 50 },
          rowHeight: 50,
          pageSize: 7,
          reveal,
        }}
        refAt={(index) =>
          index < COUNT ? { packId: index === 0 ? null : 'harbour', id: `s-${index}` } : null
        }
        listedAt={(index) => ({
          record: aRecord({
            statement: aStatement({ id: `s-${index}`, text: `Line ${index}`, tags: ['ferries', 'tolls'] }),
            assessments: [anAssessment(), anAssessment({ id: 'assessment-2', state: 'in-review' })],
            evidence: KINDS.map((kind, i) => anEvidence({ id: `evidence-${i}`, kind })),
          }),
          changedAt: index === 0 ? '2024-02-03T12:00:00.000Z' : null,
        })}
        packName={() => 'Harbour facts'}
        columns={columns}
        sort={sort}
        isSelected={({ id }) => id === 's-2'}
        {...calls}
      />
      <p id="statement-keys">Keys</p>
    </>,
  );
  const grid = root.querySelector<HTMLElement>('[role=grid]');
  if (!grid) throw new Error('There is no list.');
  const press = (key: string, keys: KeyboardEventInit = {}) =>
    grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...keys }));
  return { root, grid, press, reveal, ...calls };
}

describe('the list of statements', () => {
  // Wide enough for a table; a narrow window shows cards.
  beforeAll(() => page.viewport(1200, 800));

  it('draws what is on the screen and says how much there is', async () => {
    const { root, grid } = show();
    expect(root.querySelectorAll('.statement-rows [role=row]').length).toBe(8);
    expect(grid.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    const [first, second, third] = root.querySelectorAll('.statement-rows [role=row]');
    expect(first?.textContent).toContain('Your own');
    expect(second?.textContent).toContain('Harbour facts');
    expect(third?.getAttribute('aria-selected')).toBe('true');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('sorts by a head that is clicked, and says which way', async () => {
    const heads = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=columnheader]')];
    const headOf = (root: HTMLElement, column: Column) =>
      heads(root).find(({ textContent }) => textContent === columnName(column));
    const unsorted = show();
    expect(heads(unsorted.root).filter(({ ariaSort }) => ariaSort)).toEqual([]);
    headOf(unsorted.root, 'saidOn')?.querySelector('button')?.click();
    headOf(unsorted.root, 'speaker')?.querySelector('button')?.click();
    expect(unsorted.onSort.mock.calls).toEqual([['newest'], ['speaker']]);
    expect(headOf(unsorted.root, 'origin')?.querySelector('button')).toBeNull();
    const newest = show(USUAL_COLUMNS, 'newest');
    expect(headOf(newest.root, 'saidOn')?.ariaSort).toBe('descending');
    headOf(newest.root, 'saidOn')?.querySelector('button')?.click();
    expect(newest.onSort.mock.calls).toEqual([['oldest']]);
    const bySpeaker = show(USUAL_COLUMNS, 'speaker');
    headOf(bySpeaker.root, 'speaker')?.querySelector('button')?.click();
    expect(bySpeaker.onSort).not.toHaveBeenCalled();
    expect(await violationsIn(bySpeaker.root)).toEqual([]);
  });

  it('moves, selects and opens by keys', async () => {
    const { grid, press, reveal, onSelect, onSelectAll, onOpen } = show();
    press('ArrowDown');
    expect(reveal).toHaveBeenLastCalledWith(1);
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('statement-row-1');
    press(' ');
    expect(onSelect).toHaveBeenLastCalledWith(1, 1, true);
    press('ArrowDown', { shiftKey: true });
    expect(onSelect).toHaveBeenLastCalledWith(1, 2, true);
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('statement-row-2');
    press(' ');
    expect(onSelect).toHaveBeenLastCalledWith(2, 2, false);
    press('a', { ctrlKey: true });
    expect(onSelectAll).toHaveBeenCalledOnce();
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith({ packId: 'harbour', id: 's-2' }, 2);
  });

  it('opens by a click on a row, not by one on its box', () => {
    const { root, onOpen, onSelect } = show();
    root.querySelector<HTMLElement>('.statement-rows [type=checkbox]')?.click();
    expect(onOpen).not.toHaveBeenCalled();
    expect(onSelect).toHaveBeenCalledWith(0, 0, true);
    root.querySelector<HTMLElement>('.statement-rows .cell-verdict')?.click();
    expect(onOpen).toHaveBeenCalledWith({ packId: null, id: 's-0' }, 0);
  });

  const cells = (root: Element, row: number) =>
    [...(root.querySelectorAll('.statement-rows [role=row]')[row]?.querySelectorAll('[role=gridcell]') ?? [])]
      .slice(2)
      .map(({ textContent }) => textContent);

  it('tells in its columns all that can be chosen of a statement', async () => {
    const { root, grid } = show(COLUMNS);
    expect(grid.getAttribute('aria-colcount')).toBe(String(COLUMNS.length + 2));
    const heads = [...root.querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent);
    expect(heads.slice(2)).toEqual(COLUMNS.map(columnName));
    const told = (row: number) => Object.fromEntries(COLUMNS.map((name, i) => [name, cells(root, row)[i]]));
    expect(told(0)).toEqual({
      speaker: 'Ada Quill',
      saidOn: 'March 3, 2022',
      verdict: 'False',
      state: 'Published, In review',
      evidence: '3 independent',
      kinds: 'Primary document, Expert (2), Official statement of a party',
      asOf: 'February 1, 2024',
      changedAt: 'Feb 3, 2024',
      tags: 'ferries, tolls',
      lang: 'en',
      origin: 'Your own',
    });
    expect(told(1)).toMatchObject({ changedAt: '', origin: 'Harbour facts' });
    expect(await violationsIn(root)).toEqual([]);
  });

  it('shows the columns that were chosen, each cell under its head', () => {
    const { root, grid } = show(['state', 'lang']);
    expect(grid.getAttribute('aria-colcount')).toBe('4');
    expect(cells(root, 0)).toEqual(['Published, In review', 'en']);
    const left = (selector: string) =>
      [...root.querySelectorAll(selector)].slice(2, 4).map((cell) => cell.getBoundingClientRect().left);
    expect(left('.statement-rows [role=gridcell]')).toEqual(left('[role=columnheader]'));
  });

  it('is scrolled sideways where its columns need more room than there is', () => {
    const { root, grid } = show(COLUMNS);
    root.style.inlineSize = '1000px';
    expect(grid.scrollWidth).toBeGreaterThan(grid.clientWidth);
    const row = root.querySelector('.statement-rows [role=row]');
    expect(row?.scrollWidth).toBe(row?.clientWidth);
    grid.scrollLeft = grid.scrollWidth;
    const last = row?.lastElementChild?.getBoundingClientRect().right ?? 0;
    expect(last).toBeLessThanOrEqual(grid.getBoundingClientRect().right);
  });
});
