import { describe, expect, it } from 'vitest';
import { NO_NODES, nodesById } from '~/utils/interchange/claim-review/nodes-by-id';
import { readCitations } from '~/utils/interchange/claim-review/read-citations';

const bare = { title: null, publisher: null, publishedOn: null, archivedUrl: null };

describe('readCitations', () => {
  it('reads addresses and works, each address once', () => {
    const work = {
      '@type': 'CreativeWork',
      name: 'Audit <b>2021</b>',
      url: 'https://audit.example/2021',
      datePublished: '3 March 2022',
      publisher: { name: 'Court of Audit' },
      archivedAt: 'https://web.archive.org/web/20220304000000/https://audit.example/2021',
    };
    expect(
      readCitations(['https://a.example/1', [work, { url: 'https://a.example/1', name: 'Again' }]], NO_NODES),
    ).toEqual([
      { url: 'https://a.example/1', ...bare },
      {
        url: 'https://audit.example/2021',
        title: 'Audit 2021',
        publisher: 'Court of Audit',
        publishedOn: '2022-03-03',
        archivedUrl: 'https://web.archive.org/web/20220304000000/https://audit.example/2021',
      },
    ]);
  });

  it('follows pointers, and leaves out what cannot be opened', () => {
    const nodes = nodesById([{ '@id': '#audit', name: 'Audit', url: 'https://audit.example/' }]);
    expect(readCitations([{ '@id': '#audit' }], nodes)).toMatchObject([{ title: 'Audit' }]);
    expect(
      readCitations(['Smith 2020, p. 4', { url: 'javascript:alert(1)' }, 7, null, undefined], nodes),
    ).toEqual([]);
    const odd = { url: 'https://a.example/', archivedAt: 'data:text/html,x', datePublished: 'soon' };
    expect(readCitations([odd], nodes)).toEqual([{ url: 'https://a.example/', ...bare }]);
  });
});
