import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '~/utils/model/span';
import { ALL, type Given } from '~/utils/page/article-extent';
import { articleText } from '~/utils/page/article-text';
import { rangeOf, spanOf, type TextMap } from '~/utils/page/text-map';
import { openPage, pick, rangeOver } from './open-page';

const words = fc.stringMatching(/^[a-zé\u{1f30a} \n\t\u00a0\u00ad\u200b\ufeff]{0,12}$/u);
/** Markup of any shape: inline and block elements, breaks, comments, hidden parts. */
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc
    .array(fc.oneof({ maxDepth: 4 }, words, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc.oneof(
    fc.constantFrom(
      '<br>',
      '<br><br>',
      '<!-- x -->',
      '<i style="display:none">hidden</i>',
      '<script>1</script>',
    ),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li', 'q', 'blockquote', 'h2'), tie('markup'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
}));

function mapOf(page: Document): TextMap {
  return articleText(page, new Map([[page.body, ALL]]), null, () => false).map;
}

/** What is left of a text's words when white space and unprintable units go. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\ufeff]/g, '');

describe('the way from text to page and back', () => {
  it('holds for every span of pages of any shape', async () => {
    const page = await openPage('<body></body>');
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, first, second) => {
        page.body.innerHTML = html;
        const map = mapOf(page);
        for (const run of map.runs) {
          const text = map.text.slice(run.start, run.start + run.length);
          expect(run.node.data.slice(run.offset, run.offset + run.length).replace(/\s/g, ' ')).toBe(text);
        }
        if (map.text === '') return;
        const start = first % map.text.length;
        const end = start + 1 + (second % (map.text.length - start));
        const inNode = (at: number): boolean =>
          map.runs.some((run) => at >= run.start && at < run.start + run.length);
        const range = rangeOf(map, [start, end]);
        if (!inNode(start) || !inNode(end - 1)) return;
        expect(range).not.toBeNull();
        if (range) expect(spanOf(map, range)).toEqual([start, end]);
      }),
      { numRuns: 400 },
    );
  });

  it('covers all visible text in reading order', async () => {
    const page = await openPage('<body></body>');
    fc.assert(
      fc.property(markup, (html) => {
        page.body.innerHTML = html.replaceAll(/<\/?q>/g, '');
        expect(bare(mapOf(page).text)).toBe(bare(page.body.innerText));
      }),
      { numRuns: 300 },
    );
  });
});

describe('articleText', () => {
  it('keeps words whole around unprintable units, and makes one space of any white space', async () => {
    const page = await openPage('<p>is\u00adland mid\ufeffway so\u200bon \n\t\u00a0 after\u2060wards</p>');
    expect(mapOf(page).text).toBe('island midway soon afterwards');
  });
});

describe('rangeOf', () => {
  const html = '<p>One  two <b>three</b> <i style="display:none">gone</i>four.</p><p>Five six.</p>';
  const TEXT = 'One two three four.\n\nFive six.';

  it('gives the live words', async () => {
    const page = await openPage(html);
    const map = mapOf(page);
    expect(map.text).toBe(TEXT);
    const span: Span = [4, 13];
    expect(String(rangeOf(map, span))).toBe('two three');
    expect(String(rangeOf(map, [15, 26]))).toBe('our.Five ');
  });

  it('is null for the blank line between blocks', async () => {
    const map = mapOf(await openPage(html));
    expect(rangeOf(map, [19, 21])).toBeNull();
  });

  it('is null when the page no longer says those words there', async () => {
    const page = await openPage(html);
    const map = mapOf(page);
    pick(page, 'b').textContent = 'seven';
    expect(rangeOf(map, [4, 13])).toBeNull();
    expect(String(rangeOf(map, [21, 25]))).toBe('Five');
    pick(page, 'p:last-of-type').remove();
    expect(rangeOf(map, [21, 25])).toBeNull();
  });

  it.each<Span>([
    [-1, 3],
    [3, 3],
    [0, 99],
  ])('throws for the span %s..%s', async (...span) => {
    const map = mapOf(await openPage(html));
    expect(() => rangeOf(map, span)).toThrow(RangeError);
  });
});

describe('spanOf', () => {
  it('takes ranges whose ends stand in elements, and cuts off what is no article text', async () => {
    const page = await openPage('<nav>Menu</nav><p>One two.</p><p>Three.</p><footer>End</footer>');
    const extent = new Map<Element, Given>([...page.querySelectorAll('p')].map((p) => [p, ALL]));
    const { map } = articleText(page, extent, null, () => false);
    const range = page.createRange();
    range.selectNodeContents(page.body);
    expect(spanOf(map, range)).toEqual([0, map.text.length]);
    range.selectNode(pick(page, 'p'));
    expect(spanOf(map, range)).toEqual([0, 8]);
    expect(spanOf(map, rangeOver(pick(page, 'nav'), 'Menu'))).toBeNull();
    expect(spanOf(map, rangeOver(pick(page, 'p'), 'two'))).toEqual([4, 7]);
  });
});
