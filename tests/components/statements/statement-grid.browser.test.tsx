import { describe, expect, it, vi } from 'vitest';
import { USUAL_COLUMNS } from '~/components/statements/columns';
import { StatementGrid } from '~/components/statements/statement-grid';
import { mount, violationsIn } from '../../support/mount';
import { aRecord, aStatement } from '../../support/records';

const COUNT = 1000;

function show() {
  const calls = { onSelect: vi.fn(), onSelectAll: vi.fn(), onSelectNone: vi.fn(), onOpen: vi.fn() };
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
        recordAt={(index) => aRecord({ statement: aStatement({ id: `s-${index}`, text: `Line ${index}` }) })}
        packName={() => 'Harbour facts'}
        columns={USUAL_COLUMNS}
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
});
