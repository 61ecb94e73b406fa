import { describe, expect, it } from 'vitest';
import { ALL, type Given } from '~/utils/page/article-extent';
import { regainSiblings } from '~/utils/page/regain-siblings';
import { openPage } from './open-page';

const LINE = 'The council of Elmfield said on Monday that the bridge would open again in spring.';
const KEPT = `<p class="kept">${LINE}</p>`;

/** Ids of what was regained, given a page whose paragraphs of class "kept" are the article so far. */
async function regained(html: string): Promise<string[]> {
  const page = await openPage(`<main>${html}</main>`);
  const extent = new Map<Element, Given>(
    [...page.querySelectorAll('.kept')].map((element) => [element, ALL]),
  );
  const whole = regainSiblings(extent, (element) => element.localName === 'x-own');
  return [...whole.keys()].filter((element) => !extent.has(element)).map(({ id }) => id);
}

describe('regainSiblings', () => {
  it('takes a quotation, a paragraph and a list of sentences between the paragraphs', async () => {
    const html = `${KEPT}<blockquote id="quote">${LINE}</blockquote>${KEPT}<p id="p">${LINE}</p>
      <ul id="list"><li>${LINE}</li><li>${LINE}</li></ul>${KEPT}`;
    expect(await regained(html)).toEqual(['quote', 'p', 'list']);
  });

  it('goes on after the last paragraph only while nothing else comes between', async () => {
    const html = `${KEPT}${KEPT}<blockquote id="near">${LINE}</blockquote><div>Advertisement</div><p id="far">${LINE}</p>`;
    expect(await regained(html)).toEqual(['near']);
  });

  it.each([
    ['links', `<ul><li><a href="#">${LINE}</a></li></ul>`],
    [
      'short items',
      '<ul><li>Politics</li><li>Bridges and tolls</li><li>Towns on the river</li><li>Winter</li></ul>',
    ],
    ['forms', `<p>${LINE}<input></p>`],
    ['promotion by its class', `<p class="newsletter-box">${LINE}</p>`],
    ['a short label', '<p>Photo: Tove Marsh</p>'],
    ['other elements', `<div>${LINE}</div>`],
  ])('does not take %s', async (_, html) => {
    expect(await regained(KEPT + html + KEPT)).toEqual([]);
  });

  it('leaves an article without common paragraphs as it is', async () => {
    expect(await regained(`${KEPT}<blockquote id="quote">${LINE}</blockquote>`)).toEqual([]);
  });
});
