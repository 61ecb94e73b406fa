import { expect, it } from 'vitest';
import { holdsInnerArticle } from '~/utils/page/inner-article';
import { openPage } from './open-page';

const PROSE =
  '<p>The council of Elmfield said on Monday that the bridge would open again in spring, after two winters of repairs.</p>';

it.each([
  ['a component deep in the page', '<div><div><div><x-story></x-story></div></div></div>', 'x-story'],
  ['a plain element near its top', '<main></main>', 'main'],
])('finds a story in the shadow of %s', async (_, html, host) => {
  const page = await openPage(html);
  page.querySelector(host)?.attachShadow({ mode: 'open' }).setHTMLUnsafe(PROSE.repeat(6));
  expect(holdsInnerArticle(page)).toBe(true);
});

it('finds a story that stands in shadows within shadows, piece by piece', async () => {
  const page = await openPage('<x-page></x-page>');
  const outer = page.querySelector('x-page')?.attachShadow({ mode: 'open' });
  outer?.setHTMLUnsafe('<x-part></x-part><x-part></x-part><x-part></x-part>');
  for (const part of outer?.querySelectorAll('x-part') ?? [])
    part.attachShadow({ mode: 'open' }).setHTMLUnsafe(PROSE.repeat(2));
  expect(holdsInnerArticle(page)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['a small frame', `<iframe srcdoc="${PROSE.repeat(9)}" style="width: 300px; height: 250px"></iframe>`],
  ['components without prose', '<x-menu></x-menu><x-menu></x-menu>'],
])('finds none in %s', async (_, html) => {
  const page = await openPage(html);
  for (const menu of page.querySelectorAll('x-menu'))
    menu.attachShadow({ mode: 'open' }).setHTMLUnsafe('<p>News</p><p>Sport</p>');
  expect(holdsInnerArticle(page)).toBe(false);
});
