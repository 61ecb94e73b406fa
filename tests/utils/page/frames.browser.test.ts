import { describe, expect, it } from 'vitest';
import { documentIn, frameBody } from '~/utils/page/frames';
import { holdsInnerArticle } from '~/utils/page/inner-article';
import { readPage } from '~/utils/page/read-page';
import { rangeOf } from '~/utils/page/text-map';
import { viewportBoxes, viewportTop } from '~/utils/page/viewport-boxes';
import { openPage, pick, viewOf } from './open-page';

const LINE =
  'The harbour master said the northern pier would stay shut until the divers had looked at every one of its piles.';
const STORY = Array.from({ length: 7 }, (_, i) => `<p>On day ${i + 1} nothing moved. ${LINE}</p>`).join('');

/** A page whose story stands in a frame of its own. */
async function openFramed(style = 'width: 700px; height: 500px', story = STORY): Promise<Document> {
  const page = await openPage(`<h1>The pier</h1><iframe srcdoc="" style="${style}"></iframe>`);
  innerOf(page).body.innerHTML = story;
  return page;
}

function innerOf(page: Document): Document {
  const inner = documentIn(pick(page, 'iframe'));
  if (!inner) throw new Error('The frame shows no document.');
  return inner;
}

describe('frames of the page', () => {
  it('are read as part of the article, with the way back to their own document', async () => {
    const page = await openFramed();
    expect(holdsInnerArticle(page)).toBe(true);
    const reading = readPage(page);
    if (!reading) throw new Error('nothing was read');
    expect(reading.page.text).toContain('On day 7 nothing moved.');
    const at = reading.page.text.indexOf('northern pier');
    const range = rangeOf(reading.map, [at, at + 'northern pier'.length]);
    expect(range?.toString()).toBe('northern pier');
    expect(range?.startContainer.ownerDocument).toBe(innerOf(page));
  });

  it('are left alone when they are small, hidden or nearly empty', async () => {
    for (const style of ['width: 120px; height: 60px', 'display: none']) {
      const page = await openFramed(style);
      expect(frameBody(pick(page, 'iframe'))).toBeNull();
      expect(readPage(page)).toBeNull();
    }
    const page = await openFramed(undefined, '<p>An advertisement</p>');
    expect(frameBody(pick(page, 'iframe'))).toBeNull();
  });

  it('change nothing in either document by being read', async () => {
    const page = await openFramed();
    const before = page.documentElement.outerHTML + innerOf(page).documentElement.outerHTML;
    readPage(page);
    expect(page.documentElement.outerHTML + innerOf(page).documentElement.outerHTML).toBe(before);
  });

  it('have their words placed in the window around them', async () => {
    const page = await openFramed(
      'position: absolute; left: 90px; top: 40px; border: 5px solid; width: 700px; height: 500px',
    );
    const range = innerOf(page).createRange();
    range.selectNodeContents(pick(innerOf(page), 'p'));
    const own = range.getClientRects()[0];
    const box = viewportBoxes(range, viewOf(page))[0];
    expect(box?.left).toBe((own?.left ?? 0) + 95);
    expect(box?.top).toBe((own?.top ?? 0) + 45);
    expect(viewportTop(range, viewOf(page))).toBe(range.getBoundingClientRect().top + 45);
  });
});
