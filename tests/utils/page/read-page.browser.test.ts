import { describe, expect, it } from 'vitest';
import { type Reading, readPage } from '~/utils/page/read-page';
import { rangeOf } from '~/utils/page/text-map';
import harbour from '../../fixtures/pages/harbour.html?raw';
import { openPage, pick } from './open-page';

const PARAGRAPHS = [
  'The council of Elmfield said on Monday that the bridge would open again in spring, after two winters of repairs.',
  'Nobody in the town had been asked to pay for it, the treasurer said, and nobody would be asked to pay for it later.',
  'The builders, who had promised to be done by the summer, blamed the floods and the price of steel for the delay.',
  'Shopkeepers on the far bank said they had lost half of their customers, and some of them had closed for good.',
];
const prose = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('\n');

function read(page: Document, isOwn?: (element: Element) => boolean): Reading {
  const reading = readPage(page, isOwn ? { isOwn } : {});
  if (!reading) throw new Error('The page was read as no article.');
  return reading;
}

const textsOf = ({ page }: Reading, kind?: string): string[] =>
  page.blocks.filter((block) => !kind || block.kind === kind).map(({ span }) => page.text.slice(...span));

describe('readPage', () => {
  it('reads headline, captions, headings, paragraphs, quotations and lists as blocks', async () => {
    const reading = read(await openPage(harbour));
    expect(
      reading.page.blocks.map(({ kind, span }) => `${kind}: ${reading.page.text.slice(...span)}`),
    ).toMatchSnapshot();
  });

  it('joins blocks by blank lines and covers all text with them', async () => {
    const { page } = read(await openPage(harbour));
    expect(page.blocks.map(({ span }) => page.text.slice(...span)).join('\n\n')).toBe(page.text);
  });

  it('changes nothing in the page', async () => {
    const page = await openPage(harbour);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = page.documentElement.outerHTML;
    read(page);
    expect(page.documentElement.outerHTML).toBe(before);
    expect([...records, ...observer.takeRecords()]).toEqual([]);
  });

  it('leads every block back to the words on the page', async () => {
    const reading = read(await openPage(harbour));
    for (const { span } of reading.page.blocks) {
      const words = reading.page.text.slice(...span).replace(/[“”\s]/g, '');
      expect(String(rangeOf(reading.map, span)).replace(/[“”\s\u00ad]|Quotation:/g, '')).toBe(words);
    }
  });

  it('leaves out what cannot be seen, navigation, comments and scripts', async () => {
    const { text } = read(await openPage(harbour)).page;
    expect(text).not.toMatch(
      /Members read on|kept in place|Quotation:|Weather|Bridge tolls|First!|Copyright|dataset|editor's note/,
    );
  });

  it('adds the marks a browser prints around <q>, and drops soft hyphens', async () => {
    const { text } = read(await openPage(harbour)).page;
    expect(text).toContain('“a bill that others will pay”, in a letter');
    expect(text).toContain('kill the island');
  });

  it('keeps quotations and lists of a short article with line breaks for paragraphs', async () => {
    const page =
      await openPage(`<article><h1>Bridge opens in spring</h1><p>${PARAGRAPHS[0]}<br><br>${PARAGRAPHS[1]}</p>
      <p>${PARAGRAPHS[2]}</p><blockquote>${PARAGRAPHS[3]}</blockquote><ul><li>${PARAGRAPHS[0]}</li></ul></article>`);
    const { blocks } = read(page).page;
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'list-item',
    ]);
  });

  it('passes over our own interface', async () => {
    const page = await openPage(
      `<main><article><h1>Bridge opens in spring</h1>${prose}<x-own><p>${PARAGRAPHS[0]} Ours.</p></x-own></article></main>`,
    );
    const own = (element: Element): boolean => element.localName === 'x-own';
    expect(read(page, own).page.text).not.toContain('Ours.');
    expect(read(page).page.text).toContain('Ours.');
  });

  it('reads an article inside open shadow roots', async () => {
    const page = await openPage('<h1>Bridge opens in spring</h1><x-page></x-page>');
    pick(page, 'x-page').attachShadow({ mode: 'open' }).innerHTML = `<div><x-body></x-body></div>`;
    const inner = pick(page, 'x-page').shadowRoot?.querySelector('x-body')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<article>${prose}</article>`;
    const reading = read(page);
    expect(textsOf(reading)).toEqual(['Bridge opens in spring', ...PARAGRAPHS]);
    const span = reading.page.blocks[1]?.span ?? [0, 1];
    expect(rangeOf(reading.map, span)?.startContainer.getRootNode()).toBe(inner);
  });

  it('reads text behind an open modal dialog that made the page aria-hidden', async () => {
    const page = await openPage(
      `<div id="root" aria-hidden="true"><article><h1>Bridge opens in spring</h1>${prose}</article></div><div role="dialog">Accept?</div>`,
    );
    expect(textsOf(read(page), 'paragraph')).toEqual(PARAGRAPHS);
  });

  it('reads a page whose body is hidden until its scripts are through', async () => {
    const page = await openPage(
      `<body style="visibility: visible"><style>body { display: none }</style><article>${prose}</article></body>`,
    );
    expect(textsOf(read(page), 'paragraph')).toEqual(PARAGRAPHS);
  });

  it('keeps a word in one piece across inline elements and comments', async () => {
    const page = await openPage(`<article>${prose}<p>The may<!-- x -->or of Elm<b>field</b> said that
      she   was glad, and that <i>everybody</i> in the town hall was as glad as she was about it.</p></article>`);
    expect(textsOf(read(page)).at(-1)).toBe(
      'The mayor of Elmfield said that she was glad, and that everybody in the town hall was as glad as she was about it.',
    );
  });

  it.each(['', '<p>Too short.</p>', '<ul><li><a href="#">One</a></li><li><a href="#">Two</a></li></ul>'])(
    'reads no article in "%s"',
    async (html) => {
      expect(readPage(await openPage(html))).toBeNull();
    },
  );
});
