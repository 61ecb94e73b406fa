import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableExtent } from '~/utils/page/article-extent';
import { ArticleReader } from '~/utils/page/article-reader';
import { openPage, pick } from './open-page';

const SENTENCE =
  'The council of Elmfield said on Monday, after a long debate, that the bridge would open in spring.';

const attributes = fc.constantFrom(
  '',
  ' class="article-body"',
  ' class="share-box"',
  ' class="comment"',
  ' class="byline"',
  ' id="sidebar"',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display: none"',
  ' style="color: red; background: url(a.jpg)"',
  ' rel="author"',
  ' itemprop="author name"',
  ' role="navigation"',
);
const leaf = fc.constantFrom(
  SENTENCE,
  `${SENTENCE} ${SENTENCE} ${SENTENCE}`,
  'Monday, noon',
  '\n  ',
  '<br><br>',
  '<br>',
  '<img src="a.png">',
  '<img data-src="a.jpg">',
  '<input>',
  `<a href="#a">${SENTENCE}</a>`,
  '<a href="javascript:go()">Go on</a>',
  'Advertisement',
);
const tag = fc.constantFrom(
  'div',
  'div',
  'p',
  'section',
  'ul',
  'li',
  'figure',
  'blockquote',
  'h2',
  'span',
  'a',
  'form',
  'table',
  'td',
);
const { page } = fc.letrec<{ page: string; element: string }>((tie) => ({
  page: fc.array(tie('element'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  element: fc.oneof(
    { depthSize: 'large', maxDepth: 6 },
    leaf,
    fc.tuple(tag, attributes, tie('page')).map(([name, has, inner]) => `<${name}${has}>${inner}</${name}>`),
  ),
}));

type Reader = new (
  document: Document,
  options: { readonly serializer: (node: Node) => Node },
) => {
  parse(): { readonly content?: Node | null | undefined } | null;
};

/** The words a reader finds, white space collapsed; null when it finds none. */
function wordsBy(Reader: Reader, html: string): string | null {
  const copy = new DOMParser().parseFromString(`<title>A bridge</title><body>${html}`, 'text/html');
  const content = new Reader(copy, { serializer: (node) => node }).parse()?.content;
  return content?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}

describe('ArticleReader', () => {
  it('finds the words Readability finds', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(wordsBy(ArticleReader, html)).toBe(wordsBy(Readability<Node>, html));
      }),
      { numRuns: 100 },
    );
  });

  it('shortens only steps that Readability has', () => {
    const steps = Object.getOwnPropertyNames(ArticleReader.prototype).filter(
      (name) => name !== 'constructor',
    );
    expect(steps.filter((name) => !(name in Readability.prototype))).toEqual([]);
    expect(steps).not.toEqual([]);
  });

  it('reads a page anew whose first attempt finds too little', async () => {
    const live = await openPage(
      `<main><div class="comment"><p id="only">${SENTENCE.repeat(8)}</p></div></main>`,
    );
    const extent = readableExtent(live, () => false);
    expect(extent?.has(pick(live, '#only'))).toBe(true);
  });
});
