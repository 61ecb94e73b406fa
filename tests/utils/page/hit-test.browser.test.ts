import { afterEach, describe, expect, it, vi } from 'vitest';
import { openMarks } from '~/utils/page/highlights';
import { markAt } from '~/utils/page/hit-test';
import type { PaintedMark } from '~/utils/page/painted-mark';
import { openPage, pick, rangeOver, viewOf } from './open-page';

const HTML = `<style>body { margin: 20px; font: 16px/24px sans-serif } #over { position: fixed; inset: 100px 0 auto; height: 40px; background: #fff }</style>
  <p id="first">The vote was a quiet way to kill the island, the captain said.</p>
  <p id="link" style="margin-top: 40px"><a href="#x">Nobody asked <b>the islanders</b></a> about it.</p>`;

function middleOf(range: Range): { x: number; y: number } {
  const box = range.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

const markOf = (id: string, range: Range): PaintedMark => ({ id, state: 'quote', ranges: [range] });

afterEach(() => vi.restoreAllMocks());

/** Both ways must give the same answers: the browser's own hit test, and geometry where it has none. */
describe.each(['highlightsFromPoint', 'geometry'])('markAt by %s', (way) => {
  async function open(): Promise<{
    page: Document;
    outer: PaintedMark;
    inner: PaintedMark;
    linked: PaintedMark;
  }> {
    const page = await openPage(HTML);
    const { highlights } = viewOf(page).CSS;
    if (way === 'geometry') Object.defineProperty(highlights, 'highlightsFromPoint', { value: undefined });
    else expect(highlights).toHaveProperty('highlightsFromPoint');
    const outer = markOf(
      'outer',
      rangeOver(pick(page, '#first'), 'The vote was a quiet way to kill the island'),
    );
    const inner = markOf('inner', rangeOver(pick(page, '#first'), 'a quiet way'));
    const linked = markOf('linked', rangeOver(pick(page, '#link'), 'the islanders'));
    openMarks(viewOf(page), { signal: new AbortController().signal }).paint([outer, inner, linked]);
    return { page, outer, inner, linked };
  }
  const at = (page: Document, range: Range | undefined, marks: readonly PaintedMark[]) => {
    if (!range) throw new Error('The mark has no range.');
    const { x, y } = middleOf(range);
    return markAt(page, x, y, marks);
  };

  it('gives the shortest of overlapping marks', async () => {
    const { page, outer, inner } = await open();
    expect(at(page, inner.ranges[0], [outer, inner])?.mark.id).toBe('inner');
    expect(at(page, rangeOver(pick(page, '#first'), 'The vote'), [outer, inner])?.mark.id).toBe('outer');
  });

  it('gives the range that was hit', async () => {
    const { page, linked } = await open();
    expect(at(page, linked.ranges[0], [linked])?.range).toBe(linked.ranges[0]);
  });

  it('gives nothing beside the marks', async () => {
    const { page, outer, inner } = await open();
    expect(at(page, rangeOver(pick(page, '#first'), 'captain said'), [outer, inner])).toBeNull();
    expect(markAt(page, 5, 5, [outer, inner])).toBeNull();
    expect(at(page, inner.ranges[0], [])).toBeNull();
  });

  it('tells whether the click already does something', async () => {
    const { page, inner, linked } = await open();
    expect(at(page, linked.ranges[0], [linked])?.insideLink).toBe(true);
    expect(at(page, inner.ranges[0], [inner])?.insideLink).toBe(false);
  });

  it('does not reach through what lies over the text', async () => {
    const { page, linked } = await open();
    const { y } = middleOf(linked.ranges[0] ?? page.createRange());
    const over = page.createElement('div');
    over.id = 'over';
    over.style.top = `${y - 20}px`;
    over.textContent = 'Accept all of this?';
    page.body.append(over);
    expect(at(page, linked.ranges[0], [linked])).toBeNull();
  });

  it('finds marks in open shadow roots', async () => {
    const { page } = await open();
    const host = page.createElement('x-text');
    page.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Words in <a href="#y">the shadow</a>.</p>';
    const mark = markOf('shadow', rangeOver(pick(root, 'p'), 'the shadow'));
    openMarks(viewOf(page), { signal: new AbortController().signal }).paint([mark]);
    expect(at(page, mark.ranges[0], [mark])).toMatchObject({ mark: { id: 'shadow' }, insideLink: true });
  });
});
