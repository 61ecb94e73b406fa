import { describe, expect, it } from 'vitest';
import { Menu } from '~/components/menu';
import { find } from '../support/find';
import { mount, violationsIn } from '../support/mount';

const show = async () => {
  const root = mount(
    <>
      <Menu label="Speaker">
        <button type="button">Inside</button>
      </Menu>
      <button type="button" class="outside">
        Outside
      </button>
    </>,
  );
  const details = find(root, 'details', HTMLDetailsElement);
  const summary = find(root, 'summary', HTMLElement);
  summary.click();
  await expect.poll(() => details.querySelector('button')).not.toBeNull();
  return { root, details, summary, inside: find(details, 'button', HTMLButtonElement) };
};

describe('Menu', () => {
  it('draws its panel only while it is open', async () => {
    const { root, details, summary } = await show();
    expect(await violationsIn(root)).toEqual([]);
    summary.click();
    await expect.poll(() => details.querySelector('button')).toBeNull();
  });

  it('closes by Escape and gives the focus back', async () => {
    const { details, summary, inside } = await show();
    inside.focus();
    inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });

  it('closes by a press elsewhere, not by one inside', async () => {
    const { root, details, inside } = await show();
    inside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(details.open).toBe(true);
    find(root, '.outside', HTMLButtonElement).dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true }),
    );
    expect(details.open).toBe(false);
  });

  it('closes when the focus leaves it', async () => {
    const { root, details, inside } = await show();
    inside.focus();
    find(root, '.outside', HTMLButtonElement).focus();
    expect(details.open).toBe(false);
  });
});
