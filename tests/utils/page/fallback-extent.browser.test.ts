import { describe, expect, it } from 'vitest';
import { fallbackExtent } from '~/utils/page/fallback-extent';
import { openPage } from './open-page';

const LINES = [
  'The council of Elmfield said on Monday that the bridge would open again in spring.',
  'Nobody in the town had been asked to pay for it, the treasurer said on Tuesday.',
  'The builders, who had promised to be done by summer, blamed the price of steel.',
];
const prose = LINES.map((line) => `<p>${line}</p>`).join('');
const aside =
  '<aside><p>Ten more stories about bridges and tolls that our readers liked this week.</p></aside>';

async function textsOf(html: string, isOwn = (_: Element): boolean => false): Promise<string[] | null> {
  const extent = fallbackExtent(await openPage(html), isOwn);
  return extent && [...extent.keys()].map((element) => element.textContent ?? '');
}

describe('fallbackExtent', () => {
  it.each([
    ['an article element', `${aside}<article>${prose}</article>`],
    ['the main element', `${aside}<main>${prose}</main>`],
    ['microdata', `${aside}<div itemprop="articleBody"><div>${prose}</div></div>`],
    ['the largest cluster of paragraphs', `${aside}<div><div>${prose}</div></div>`],
    [
      'a cluster, where an article element holds only a teaser',
      `<article><p>${LINES[0]}</p></article><div>${prose}${prose}</div>`,
    ],
  ])('takes %s', async (_, html) => {
    const texts = await textsOf(html);
    expect(new Set(texts)).toEqual(new Set(LINES));
  });

  it('finds nothing without prose, in navigation, or in our own interface', async () => {
    expect(
      await textsOf(
        '<p>Short.</p><div>Not a paragraph, however long the text inside it may be made to be.</div>',
      ),
    ).toBeNull();
    expect(await textsOf(`<nav>${prose}</nav><footer>${prose}</footer>`)).toBeNull();
    expect(await textsOf(`<x-own>${prose}</x-own>`, (element) => element.localName === 'x-own')).toBeNull();
  });
});
