import { describe, expect, it, vi } from 'vitest';
import { AccessChoice } from '~/components/access-choice';
import type { SiteAccess } from '~/utils/model/site-access';
import { mount, violationsIn } from '../support/mount';

const open = (access: SiteAccess, granted = true) => {
  const on = {
    onAllowSites: vi.fn(async () => granted),
    onAllowEverywhere: vi.fn(async () => granted),
    onRevokeSite: vi.fn(async () => granted),
    onRevokeAll: vi.fn(async () => granted),
  };
  return { on, root: mount(<AccessChoice access={access} {...on} />) };
};
const settle = () => new Promise((next) => setTimeout(next));

async function choose(root: Element, name: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent?.includes(name));
  label?.querySelector('input')?.click();
  await settle();
}

async function press(root: Element, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!button) throw new Error(`There is no button "${name}".`);
  button.click();
  await settle();
}

async function type(root: Element, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('#sites');
  if (!field) throw new Error('There is no field for sites.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

describe('AccessChoice', () => {
  it('says which mode is in force, and asks for nothing while modes are looked at', async () => {
    const { on, root } = open({ mode: 'click', sites: [] });
    expect(root.querySelector('label:has(:checked)')?.textContent).toContain('in force');
    for (const name of ['Check these sites', 'Check all news pages', 'Check pages when I click']) {
      await choose(root, name);
      expect(await violationsIn(root)).toEqual([]);
    }
    for (const deed of Object.values(on)) expect(deed).not.toHaveBeenCalled();
  });

  it('asks for the typed sites, within the submitting click', async () => {
    const { on, root } = open({ mode: 'click', sites: [] });
    await choose(root, 'Check these sites');
    await type(root, 'https://www.paper.example/world, air.example');
    const button = [...root.querySelectorAll('button')].find((each) => each.type === 'submit');
    button?.click();
    expect(on.onAllowSites).toHaveBeenCalledWith(['paper.example', 'air.example']);
    await settle();
    expect(root.querySelector('[role=status]')?.textContent).toContain('Done');
  });

  it('asks for none of them when one is no site, and says which', async () => {
    const { on, root } = open({ mode: 'click', sites: [] });
    await choose(root, 'Check these sites');
    await type(root, 'paper.example newspaper');
    await press(root, 'Allow these sites');
    expect(on.onAllowSites).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('newspaper');
    expect(root.querySelector('#sites')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('owns up when the browser declines', async () => {
    const { root } = open({ mode: 'click', sites: [] }, false);
    await choose(root, 'Check all news pages');
    await press(root, 'Allow all sites');
    expect(root.querySelector('[role=status]')?.textContent).toContain('did not change');
  });

  it('gives each grant back, and all of them', async () => {
    const { on, root } = open({ mode: 'sites', sites: ['air.example', 'paper.example'] });
    await press(root, 'Remove paper.example');
    expect(on.onRevokeSite).toHaveBeenCalledWith('paper.example');
    await choose(root, 'Check pages when I click');
    await press(root, 'Take all access back');
    expect(on.onRevokeAll).toHaveBeenCalledOnce();
  });
});
