import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCitations } from '~/utils/interchange/claim-review/read-citations';
import { citedAt } from '~/utils/interchange/import/build-statement';

it('keeps what is told of a document', () => {
  const work = {
    '@type': 'CreativeWork',
    name: 'Ferry log',
    url: 'https://port.example/log',
    archivedAt: 'https://web.archive.org/web/20220304101500/https://port.example/log',
    datePublished: '2022-03-04T10:00:00Z',
    publisher: { '@type': 'Organization', name: 'Port <b>Authority</b>' },
  };
  expect(readCitations(work)).toEqual([
    {
      url: 'https://port.example/log',
      title: 'Ferry log',
      publisher: 'Port Authority',
      publishedOn: '2022-03-04',
      archivedUrl: 'https://web.archive.org/web/20220304101500/https://port.example/log',
    },
  ]);
});

it('takes addresses as they come: alone, in lists, without more', () => {
  expect(readCitations(['https://a.example/', { url: 'https://b.example/' }], 'https://c.example/')).toEqual(
    ['https://a.example/', 'https://b.example/', 'https://c.example/'].map(citedAt),
  );
  expect(readCitations({ url: 'https://a.example/', publisher: 'The Port' })).toEqual([
    { ...citedAt('https://a.example/'), publisher: 'The Port' },
  ]);
  expect(readCitations(undefined, null, 'Port log, page 4', { name: 'Port log' })).toEqual([]);
});

it('names a document once, as it was told first', () => {
  const told = { url: 'https://a.example/', name: 'First' };
  expect(readCitations([told, 'https://a.example/'], { ...told, name: 'Again' })).toEqual([
    { ...citedAt('https://a.example/'), title: 'First' },
  ]);
});

it('links nowhere that runs', () => {
  expect(readCitations({ url: 'javascript:alert(1)', name: 'x' })).toEqual([]);
  expect(readCitations({ url: 'https://a.example/', archivedAt: 'javascript:alert(1)' })).toEqual([
    citedAt('https://a.example/'),
  ]);
});

it('never throws, and gives no more than a person reads', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.anything(), (a, b) => {
      expect(readCitations(a, b).length).toBeLessThanOrEqual(50);
    }),
  );
  const many = Array.from({ length: 80 }, (_, i) => `https://a.example/${i}`);
  expect(readCitations(many)).toHaveLength(50);
});
