import { describe, expect, it } from 'vitest';
import { hostOf, isWebAddress } from '~/utils/text/web-address';

describe('isWebAddress', () => {
  it.each(['https://news.example/a?b#c', 'http://127.0.0.1:80/', 'HTTPS://NEWS.EXAMPLE'])(
    'lets %s through',
    (url) => {
      expect(isWebAddress(url)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://news.example',
    'https:///',
    'https://',
    'file:///etc/passwd',
    'java\nscript:alert(1)',
    '//news.example',
    '',
  ])('stops %j', (url) => {
    expect(isWebAddress(url)).toBe(false);
  });
});

describe('hostOf', () => {
  it('names the host, or nothing', () => {
    expect(hostOf('https://www.news.example/a')).toBe('news.example');
    expect(hostOf('javascript:alert(1)')).toBeNull();
  });
});
