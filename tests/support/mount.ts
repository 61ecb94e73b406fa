import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/comparison.css';

/** Renders into the page as a surface of ours would, replacing what the last test left. */
export function mount(child: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  const root = document.createElement('main');
  root.className = 'surface';
  document.body.replaceChildren(root);
  render(child, root);
  return root;
}

/** What axe finds wrong, as "rule: place". */
export async function violationsIn(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
