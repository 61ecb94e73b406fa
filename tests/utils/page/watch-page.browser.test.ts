import { describe, expect, it, vi } from 'vitest';
import { type PageChange, watchPage } from '~/utils/page/watch-page';
import { openPage, pick, viewOf } from './open-page';

const LONG = 'The harbour board of Larkness voted on Tuesday to stop the evening ferry until April.';
/** Longer than the quiet time and an idle moment together. */
const SETTLED_MS = 1200;

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

async function watch(html: string) {
  const page = await openPage(html);
  const end = new AbortController();
  const changes: PageChange[] = [];
  watchPage(page, {
    signal: end.signal,
    onChange: (change) => changes.push(change),
    isOwn: (element) => element.localName === 'x-own',
  });
  return { page, end, changes };
}

function add(parent: Element, tag: string, text: string): Element {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

describe('watchPage', () => {
  it('tells of late text once, after a storm of mutations', async () => {
    const { page, changes } = await watch('<main></main>');
    for (let count = 0; count < 50; count += 1) add(pick(page, 'main'), 'p', LONG);
    await vi.waitFor(() => expect(changes).toEqual(['content']), { timeout: 4000 });
    await settled();
    expect(changes).toEqual(['content']);
  });

  it('tells of text that went or was rewritten', async () => {
    const { page, changes } = await watch(`<p>${LONG}</p>`);
    const text = pick(page, 'p').firstChild;
    if (text) text.nodeValue = LONG.replace('April', 'May');
    await vi.waitFor(() => expect(changes).toHaveLength(1), { timeout: 4000 });
    pick(page, 'p').remove();
    await vi.waitFor(() => expect(changes).toHaveLength(2), { timeout: 4000 });
  });

  it('does not mind clocks, attributes, scripts and our own interface', async () => {
    const { page, changes } = await watch('<main><time>10:00</time><x-own></x-own></main>');
    pick(page, 'time').textContent = '10:01';
    pick(page, 'main').setAttribute('class', LONG);
    add(pick(page, 'main'), 'style', `/* ${LONG} */`);
    add(pick(page, 'x-own'), 'p', LONG);
    add(pick(page, 'main'), 'x-own', LONG);
    await settled();
    expect(changes).toEqual([]);
  });

  it('tells of navigation without a load, but not of fragments', async () => {
    const { page, changes } = await watch('<main></main>');
    const { history, location } = viewOf(page);
    history.replaceState(null, '', `${location.href}#part`);
    await settled();
    expect(changes).toEqual([]);
    history.replaceState(null, '', `${location.href}/!/next`.replace('#part/!', '#!'));
    await vi.waitFor(() => expect(changes).toEqual(['navigation']), { timeout: 4000 });
  });

  it('is silent after its signal, even for what was under way', async () => {
    const { page, end, changes } = await watch('<main></main>');
    add(pick(page, 'main'), 'p', LONG);
    await new Promise((done) => setTimeout(done));
    end.abort();
    add(pick(page, 'main'), 'p', LONG);
    await settled();
    expect(changes).toEqual([]);
  });
});
