import { describe, expect, it } from 'vitest';
import { createBackgroundMeter } from '~/utils/page/measured-background';
import { openPage, pick, rangeOver, viewOf } from './open-page';

const PICTURE = 'url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)';

describe('createBackgroundMeter', () => {
  it.each([
    ['a plain page', '', false],
    ['a black body', 'body { background: #000 }', true],
    ['a dark root', 'html { background: rgb(20 24 30) }', true],
    ['a light box on a dark page', 'body { background: #111 } div { background: #fff }', false],
    ['a dark veil over white', 'div { background: rgb(0 0 0 / 85%) }', true],
    ['a thin veil over white', 'div { background: rgb(0 0 0 / 15%) }', false],
    ['a modern colour', 'div { background: oklch(0.2 0.05 250) }', true],
    ['sepia', 'body { background: #fdf6e3 }', false],
    ['light text on a picture', `div { background: ${PICTURE}; color: #fff }`, true],
    ['dark text on a picture', `div { background: ${PICTURE}; color: #111 }`, false],
    ['a dark canvas', ':root { color-scheme: dark }', true],
  ])('judges %s', async (_, css, dark) => {
    const page = await openPage(`<style>${css}</style><div><p>Some <b>words</b> here.</p></div>`);
    const isOnDark = createBackgroundMeter(viewOf(page));
    expect(isOnDark(rangeOver(pick(page, 'p'), 'words'))).toBe(dark);
  });

  it('looks through shadow roots', async () => {
    const page = await openPage('<style>body { background: #000 }</style><x-text></x-text>');
    const root = pick(page, 'x-text').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Some words.</p>';
    expect(createBackgroundMeter(viewOf(page))(rangeOver(pick(root, 'p'), 'words'))).toBe(true);
  });
});
