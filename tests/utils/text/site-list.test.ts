import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiteList } from '~/utils/text/site-list';

describe('readSiteList', () => {
  it('takes hosts and whole addresses, each site once', () => {
    const typed = 'paper.example, https://www.paper.example/world?x=1\nradio.example;  HTTP://News.Example/';
    expect(readSiteList(typed)).toEqual({
      sites: ['paper.example', 'radio.example', 'news.example'],
      rejected: [],
    });
  });

  it('names what is no site', () => {
    const typed = 'newspaper ftp://files.example javascript:alert(1) paper.example .example';
    expect(readSiteList(typed).sites).toEqual(['paper.example']);
    expect(readSiteList(typed).rejected).toEqual([
      'newspaper',
      'ftp://files.example',
      'javascript:alert(1)',
      '.example',
    ]);
  });

  it('loses no word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { sites, rejected } = readSiteList(typed);
        const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
        expect(sites.length + rejected.length).toBeLessThanOrEqual(words.length);
        expect(words.length === 0).toBe(sites.length + rejected.length === 0);
      }),
    );
  });
});
