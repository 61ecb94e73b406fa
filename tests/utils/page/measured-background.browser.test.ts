import { describe, expect, it } from 'vitest';
import { createBackgroundMeter } from '~/utils/page/measured-background';
import { openPage, pick, rangeOver, viewOf } from './open-page';

const PICTURE = 'url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)';

describe('createBackgroundMeter', () => {
  it.each([
    ['a plain page', '', 'light'],
    ['a black body', 'body { background: #000 }', 'dark'],
    ['a dark root', 'html { background: rgb(20 24 30) }', 'dark'],
    ['a light box on a dark page', 'body { background: #111 } div { background: #fff }', 'light'],
    ['a dark veil over white', 'div { background: rgb(0 0 0 / 85%) }', 'dark'],
    ['a thin veil over white', 'div { background: rgb(0 0 0 / 15%) }', 'light-grey'],
    ['a modern colour', 'div { background: oklch(0.2 0.05 250) }', 'dark'],
    ['a grey page', 'body { background: #999 }', 'light-grey'],
    ['a dull page', 'body { background: #5a5a5a }', 'dark-grey'],
    ['half a veil over white', 'div { background: rgb(0 0 0 / 50%) }', 'light-grey'],
    ['a modern grey', 'div { background: oklch(0.5 0 0) }', 'dark-grey'],
    ['a strong blue', 'div { background: oklch(0.452 0.313 264) }', 'dark-grey'],
    ['sepia', 'body { background: #fdf6e3 }', 'light'],
    ['light text on a picture', `div { background: ${PICTURE}; color: #fff }`, 'dark-grey'],
    ['dark text on a picture', `div { background: ${PICTURE}; color: #111 }`, 'light-grey'],
    ['a dark canvas', ':root { color-scheme: dark }', 'dark'],
  ])('judges %s', async (_, css, ground) => {
    const page = await openPage(`<style>${css}</style><div><p>Some <b>words</b> here.</p></div>`);
    const groundUnder = createBackgroundMeter(viewOf(page));
    expect(groundUnder(rangeOver(pick(page, 'p'), 'words'))).toBe(ground);
  });

  it('looks through shadow roots', async () => {
    const page = await openPage('<style>body { background: #000 }</style><x-text></x-text>');
    const root = pick(page, 'x-text').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Some words.</p>';
    expect(createBackgroundMeter(viewOf(page))(rangeOver(pick(root, 'p'), 'words'))).toBe('dark');
  });
});
