import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '~/utils/page/canonical-url';

const OWN = 'https://www.elmfield-post.example/2026/bridge?utm_source=mail&id=7&fbclid=x#comments';
const CLEAN = 'https://www.elmfield-post.example/2026/bridge?id=7';

describe('canonicalUrl', () => {
  it('takes a plausible candidate', () => {
    expect(canonicalUrl(OWN, [null, 'https://elmfield-post.example/2026/bridge-opens'])).toBe(
      'https://elmfield-post.example/2026/bridge-opens',
    );
    expect(canonicalUrl(OWN, ['/2026/bridge-opens#top'])).toBe(
      'https://www.elmfield-post.example/2026/bridge-opens',
    );
    expect(canonicalUrl(OWN, ['https://m.elmfield-post.example/b'])).toBe(
      'https://m.elmfield-post.example/b',
    );
  });

  it.each([
    ['the front page', 'https://www.elmfield-post.example/'],
    ['another site', 'https://other.example/2026/bridge'],
    ['a name that only ends alike', 'https://notelmfield-post.example/2026/bridge'],
    ['a script', 'javascript:alert(1)'],
    ['nonsense', 'https://'],
  ])('refuses %s', (_, candidate) => {
    expect(canonicalUrl(OWN, [candidate])).toBe(CLEAN);
  });

  it('lets a front page call itself one', () => {
    expect(canonicalUrl('https://elmfield-post.example/', ['https://www.elmfield-post.example/'])).toBe(
      'https://www.elmfield-post.example/',
    );
  });

  it('keeps an address it cannot parse', () => {
    expect(canonicalUrl('about', ['x'])).toBe('about');
  });
});
