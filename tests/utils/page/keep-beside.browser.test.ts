import { describe, expect, it, onTestFinished } from 'vitest';
import { keepBeside } from '~/utils/page/keep-beside';
import { openPage, pick, rangeOver, viewOf } from './open-page';

const STYLE = `
  body { margin: 0 }
  #layer { position: fixed }
  #card { display: grid; grid-template-rows: auto 1fr; overflow: hidden }
  #body { overflow-y: auto }`;

/** Words at a height of the page, with a card that is kept beside them. */
async function openCard({
  top,
  tall,
  wide = 400,
}: {
  readonly top: number;
  readonly tall: number;
  readonly wide?: number;
}) {
  const page = await openPage(
    `<style>${STYLE}</style><div style="height: ${top}px" id="above"></div><p>The <b>words</b>.</p>
     <div style="height: 3000px"></div>
     <div id="layer"><div id="card" style="width: ${wide}px"><h1>Who</h1><div id="body"><div id="text" style="height: ${tall}px"></div></div></div></div>`,
  );
  const view = viewOf(page);
  const find = (selector: string): HTMLElement => {
    const element = pick(page, selector);
    if (!(element instanceof view.HTMLElement)) throw new Error(`${selector} is no element of HTML.`);
    return element;
  };
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const card = find('#card');
  keepBeside(find('#layer'), card, rangeOver(pick(page, 'b'), 'words'), view, ended.signal);
  const boxes = () => ({
    words: pick(page, 'b').getBoundingClientRect(),
    card: card.getBoundingClientRect(),
  });
  return { page, view, find, boxes, ended };
}

const nextFrame = (view: Window) =>
  new Promise((next) => view.requestAnimationFrame(() => view.requestAnimationFrame(next)));

describe('keepBeside', () => {
  it('never lets a card that unfolds grow over the words', async () => {
    const { view, find, boxes } = await openCard({ top: 500, tall: 300 });
    expect(boxes().card.bottom).toBeLessThan(boxes().words.top);
    find('#text').style.height = '1500px';
    // What is measured in between is never painted.
    await nextFrame(view);
    const { card, words } = boxes();
    expect(card.height).toBeGreaterThan(400);
    expect(card.bottom).toBeLessThan(words.top);
    expect(card.top).toBeGreaterThanOrEqual(0);
  });

  it('goes with the words when the page is scrolled, and stays where it is when they are gone', async () => {
    const { view, boxes } = await openCard({ top: 300, tall: 200 });
    const gap = boxes().card.top - boxes().words.bottom;
    view.scrollBy(0, 100);
    await expect.poll(() => boxes().card.top - boxes().words.bottom).toBeCloseTo(gap, 0);
    const before = boxes().card.top;
    view.scrollBy(0, 2000);
    await nextFrame(view);
    expect(boxes().card.top).toBe(before);
  });

  it('stays beside words that late content pushes down', async () => {
    const { find, boxes } = await openCard({ top: 100, tall: 200 });
    find('#above').style.height = '250px';
    await expect.poll(() => boxes().card.top).toBeGreaterThan(boxes().words.bottom);
    expect(boxes().words.top).toBeGreaterThan(240);
  });

  it('keeps to its side while it can be read there, and leaves the reader’s place in it alone', async () => {
    const { view, find, boxes } = await openCard({ top: 300, tall: 1500, wide: 950 });
    expect(boxes().card.top).toBeGreaterThan(boxes().words.bottom);
    find('#body').scrollTop = 120;
    view.scrollBy(0, 40);
    await expect.poll(() => boxes().card.top).toBeLessThan(320);
    expect(boxes().card.top).toBeGreaterThan(boxes().words.bottom);
    expect(find('#body').scrollTop).toBe(120);
  });

  it('lets go when it is ended', async () => {
    const { view, boxes, ended } = await openCard({ top: 300, tall: 200 });
    ended.abort();
    const before = boxes().card.top;
    view.scrollBy(0, 100);
    await nextFrame(view);
    expect(boxes().card.top).toBe(before);
  });
});
