import { describe, expect, it } from 'vitest';
import { hostOf, isContactAddress, isWebAddress } from '~/utils/text/web-address';

describe('isWebAddress', () => {
  it.each([
    'https://news.example/a',
    'http://news.example',
    'HTTPS://news.example/ä?q=1&r=(2)#:~:text=so%20it%20is',
    'https://web.archive.org/web/20220101000000/http://news.example/a',
  ])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'file:///etc/hosts',
    'ftp://news.example/a',
    'https:news.example/a',
    '//news.example/a',
    'news.example/a',
    'https://',
    'https://user:secret@news.example/',
    'https://news.example/ a',
    'https://news.example/"onclick="x',
    'https://news.example/\u0000',
    `https://news.example/${'a'.repeat(2100)}`,
    '',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('isContactAddress', () => {
  it('takes a mailbox and a web address', () => {
    expect(isContactAddress('mailto:desk@news.example')).toBe(true);
    expect(isContactAddress('https://news.example/corrections')).toBe(true);
  });

  it.each([
    'mailto:',
    'mailto:a@b@c.example',
    'mailto:a@b.example?bcc=c@d.example',
    'tel:+123',
    'desk@news.example',
  ])('refuses %s', (text) => {
    expect(isContactAddress(text)).toBe(false);
  });
});

describe('hostOf', () => {
  it('names the host, or nothing', () => {
    expect(hostOf('https://www.news.example/a')).toBe('news.example');
    expect(hostOf('javascript:alert(1)')).toBeNull();
  });
});
