import { describe, expect, it, vi } from 'vitest';
import { Pager } from '~/components/pager';
import { mount, violationsIn } from '../support/mount';

const show = (from: number, total: number) => {
  const onGo = vi.fn();
  const root = mount(<Pager from={from} size={10} total={total} onGo={onGo} />);
  const [back, forth] = root.querySelectorAll('button');
  return { root, onGo, back, forth };
};

describe('Pager', () => {
  it('is nothing when one page holds all', () => {
    expect(show(0, 10).root.textContent).toBe('');
  });

  it('goes back and forth by a page, and not beyond the ends', async () => {
    const first = show(0, 25);
    expect([first.back?.disabled, first.forth?.disabled]).toEqual([true, false]);
    first.forth?.click();
    expect(first.onGo).toHaveBeenCalledWith(10);
    const last = show(20, 25);
    expect([last.back?.disabled, last.forth?.disabled]).toEqual([false, true]);
    last.back?.click();
    expect(last.onGo).toHaveBeenCalledWith(10);
    expect(await violationsIn(last.root)).toEqual([]);
  });

  it('says which rows are shown', () => {
    expect(show(20, 25).root.querySelector('[role=status]')?.textContent?.match(/\d+/g)).toEqual([
      '21',
      '25',
      '25',
    ]);
  });
});
