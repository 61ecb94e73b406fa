import { describe, expect, it } from 'vitest';
import { findHeadline } from '~/utils/page/headline';
import { openPage } from './open-page';

const TITLE = 'Harbour board ends the evening ferry';

describe('findHeadline', () => {
  it.each([
    ['the h1 that says the title', `<h1>The Courier</h1><h1 id="yes">${TITLE}</h1>`, TITLE],
    [
      'an h1 that a title with the outlet behind it says',
      `<h1 id="yes">${TITLE}</h1>`,
      `${TITLE} | The Courier`,
    ],
    ['an h1 longer than a cut title', `<h1 id="yes">${TITLE} until April</h1>`, TITLE],
    ['an h1 in other typography', '<h1 id="yes">Harbour  board ends the “evening” ferry</h1>', TITLE],
    ['an h2 that says the title', `<h1>The Courier</h1><h2 id="yes">${TITLE}</h2>`, TITLE],
    ['microdata', `<div id="yes" itemprop="headline">${TITLE}</div>`, TITLE],
    ['the only h1, whatever it says', '<h1 id="yes">The boat stays in</h1>', TITLE],
    ['not a hidden one', `<h1 hidden>${TITLE}</h1><h1 id="yes">${TITLE}</h1>`, TITLE],
  ])('finds %s', async (_, html, title) => {
    expect(findHeadline(await openPage(html), title, 'The Courier')?.id).toBe('yes');
  });

  it.each([
    ['no heading', '<p>Text.</p>'],
    ['only the name of the outlet', '<h1>The Courier</h1>'],
    ['several that say something else', '<h1>One story</h1><h1>Another story</h1>'],
  ])('finds none in a page with %s', async (_, html) => {
    expect(findHeadline(await openPage(html), TITLE, 'The Courier')).toBeNull();
  });
});
