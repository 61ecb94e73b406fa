import { describe, expect, it, vi } from 'vitest';
import type { MarkState } from '~/utils/model/mark';
import { documentIn } from '~/utils/page/frames';
import { HIGHLIGHT_NAMES, type Marks, openMarks } from '~/utils/page/highlights';
import type { PaintedMark } from '~/utils/page/painted-mark';
import { openPage, pick, rangeOver, viewOf } from './open-page';

const HTML = `<style>#night { background: #101418; color: #eee }</style>
  <p id="day">The vote was a quiet way to kill the island.</p><p id="night">Nobody asked the islanders.</p>`;

type Open = { readonly page: Document; readonly marks: Marks; readonly end: AbortController };

async function open(html = HTML): Promise<Open> {
  const page = await openPage(html);
  const end = new AbortController();
  return {
    page,
    end,
    marks: openMarks(viewOf(page), { signal: end.signal, innerCss: '::highlight(x) {}' }),
  };
}

const mark = (
  page: ParentNode,
  id: string,
  state: MarkState,
  selector: string,
  words: string,
): PaintedMark => ({
  id,
  state,
  ranges: [rangeOver(pick(page, selector), words)],
});

/** Name of each registered highlight and the words it covers. */
function painted(page: Document): Record<string, string[]> {
  const registry = viewOf(page).CSS.highlights;
  return Object.fromEntries(
    HIGHLIGHT_NAMES.flatMap((name) => {
      const highlight = registry.get(name);
      return highlight ? [[name, [...highlight].map(String)]] : [];
    }),
  );
}

describe('openMarks', () => {
  it('registers each state under its name, with the variant for the measured background', async () => {
    const { page, marks } = await open();
    marks.paint([
      mark(page, 'a', 'assessed', '#day', 'The vote'),
      mark(page, 'b', 'quote', '#day', 'a quiet way'),
      mark(page, 'c', 'quote', '#night', 'Nobody'),
      mark(page, 'd', 'stored', '#night', 'islanders'),
    ]);
    expect(painted(page)).toEqual({
      'on-record-assessed': ['The vote'],
      'on-record-quote': ['a quiet way'],
      'on-record-quote-on-dark': ['Nobody'],
      'on-record-stored-on-dark': ['islanders'],
    });
  });

  it('draws in the style the reader chose', async () => {
    const { page, marks } = await open();
    marks.paint([
      mark(page, 'a', 'assessed', '#day', 'The vote'),
      mark(page, 'c', 'quote', '#night', 'Nobody'),
    ]);
    marks.setStyle('strong');
    expect(painted(page)).toEqual({
      'on-record-assessed-strong': ['The vote'],
      'on-record-quote-strong-on-dark': ['Nobody'],
    });
    marks.setStyle('calm');
    expect(Object.keys(painted(page))).toEqual(['on-record-assessed', 'on-record-quote-on-dark']);
  });

  it('draws in frames by their own registry and rules', async () => {
    const { page, marks } = await open('<p id="out">Outside the frame.</p><iframe></iframe>');
    const frame = documentIn(pick(page, 'iframe'));
    if (!frame) throw new Error('The frame shows no document.');
    frame.body.innerHTML = '<p id="in">Inside the frame.</p>';
    marks.paint([
      mark(page, 'a', 'stored', '#out', 'Outside'),
      mark(frame, 'b', 'assessed', '#in', 'Inside'),
    ]);
    expect(painted(page)).toEqual({ 'on-record-stored': ['Outside'] });
    expect(painted(frame)).toEqual({ 'on-record-assessed': ['Inside'] });
    expect(frame.adoptedStyleSheets).toHaveLength(1);
    viewOf(frame).CSS.highlights.clear();
    await vi.waitFor(() => expect(painted(frame)).toEqual({ 'on-record-assessed': ['Inside'] }), {
      timeout: 5000,
    });
    marks.clear();
    expect(painted(frame)).toEqual({});
  });

  it('leaves the page as it is', async () => {
    const { page, marks } = await open();
    const before = page.documentElement.outerHTML;
    marks.paint([mark(page, 'a', 'stored', '#day', 'The vote')]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('replaces what was painted, and takes all away', async () => {
    const { page, marks } = await open();
    marks.paint([mark(page, 'a', 'assessed', '#day', 'The vote')]);
    marks.paint([mark(page, 'b', 'quote', '#day', 'the island')]);
    expect(painted(page)).toEqual({ 'on-record-quote': ['the island'] });
    marks.clear();
    expect(painted(page)).toEqual({});
    expect(marks.painted()).toEqual([]);
  });

  it('draws the current mark above its state, until it goes', async () => {
    const { page, marks } = await open();
    const both = [
      mark(page, 'a', 'assessed', '#day', 'The vote'),
      mark(page, 'c', 'quote', '#night', 'Nobody'),
    ];
    marks.paint(both);
    marks.setCurrent('c');
    expect(painted(page)['on-record-current-on-dark']).toEqual(['Nobody']);
    const { highlights } = viewOf(page).CSS;
    const priority = (name: string): number => highlights.get(name)?.priority ?? 0;
    expect(priority('on-record-current-on-dark')).toBeGreaterThan(priority('on-record-assessed'));
    marks.paint(both);
    expect(painted(page)['on-record-current-on-dark']).toEqual(['Nobody']);
    marks.paint(both.slice(0, 1));
    expect(painted(page)).toEqual({ 'on-record-assessed': ['The vote'] });
  });

  it('paints in other colours after the page changed its own', async () => {
    const { page, marks } = await open();
    marks.paint([mark(page, 'a', 'stored', '#day', 'The vote')]);
    page.body.style.background = '#101418';
    await vi.waitFor(() => expect(painted(page)).toEqual({ 'on-record-stored-on-dark': ['The vote'] }), {
      timeout: 5000,
    });
  });

  it('paints again after the page cleared the registry, and leaves the names of others alone', async () => {
    const { page, marks } = await open();
    const view = viewOf(page);
    marks.paint([mark(page, 'a', 'stored', '#day', 'The vote')]);
    view.CSS.highlights.clear();
    view.CSS.highlights.set('theirs', new view.Highlight());
    await vi.waitFor(() => expect(painted(page)).toEqual({ 'on-record-stored': ['The vote'] }), {
      timeout: 5000,
    });
    marks.clear();
    expect(view.CSS.highlights.has('theirs')).toBe(true);
  });

  it('draws notes under a name of their own, beside the marks, until the next painting', async () => {
    const { page, marks } = await open();
    const both = [rangeOver(pick(page, '#day'), 'The vote'), rangeOver(pick(page, '#night'), 'Nobody')];
    marks.paint([mark(page, 'a', 'quote', '#day', 'The vote')], both);
    expect(painted(page)).toEqual({
      'on-record-quote': ['The vote'],
      'on-record-note': ['The vote'],
      'on-record-note-on-dark': ['Nobody'],
    });
    marks.paint([]);
    expect(painted(page)).toEqual({});
  });

  it('ends with its signal', async () => {
    const { page, marks, end } = await open();
    marks.paint([mark(page, 'a', 'stored', '#day', 'The vote')]);
    end.abort();
    expect(painted(page)).toEqual({});
  });

  it('brings its rules into shadow trees, once', async () => {
    const { page, marks } = await open('<x-text></x-text>');
    const root = pick(page, 'x-text').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Words in the shadow.</p>';
    marks.paint([mark(root, 'a', 'quote', 'p', 'Words')]);
    marks.repaint();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(painted(page)).toEqual({ 'on-record-quote': ['Words'] });
  });
});
