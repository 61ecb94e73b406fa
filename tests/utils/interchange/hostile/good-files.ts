import { writeClaimReviewFeed } from '~/utils/interchange/claim-review/write-claim-review';
import { writeCsv } from '~/utils/interchange/csv/write-csv';
import type { FileFormat } from '~/utils/interchange/detect-format';
import { writeHypothesis } from '~/utils/interchange/hypothesis/write-hypothesis';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { writeWebAnnotationCollection } from '~/utils/interchange/web-annotation/write-web-annotation';
import { sampleAnnotation } from '../sample-annotation';
import { samplePack } from '../sample-pack';
import { sampleRecord } from '../sample-record';

export type GoodFile = {
  readonly name: string;
  readonly format: Exclude<FileFormat, 'backup' | 'review'>;
  readonly text: string;
};

/** Every field that Google and schema.org name, and some of the ways in which they come. */
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  '@id': 'https://desk.example/#1',
  url: 'https://desk.example/checks/tram-line',
  claimReviewed: 'The new tram line carries nobody.',
  datePublished: '2021-06-22',
  dateModified: '2021-06-25T10:00:00+02:00',
  inLanguage: 'en',
  headline: 'Who rides the trams?',
  keywords: ['trams', 'transport, city'],
  author: { '@type': 'Organization', name: 'Northport Desk', url: 'https://desk.example/' },
  publisher: { '@id': 'https://desk.example/#us' },
  itemReviewed: {
    '@type': 'Claim',
    text: 'Nobody rides it.',
    datePublished: '2021-06-20 20:05',
    contentLocation: { '@type': 'Place', name: 'Town hall' },
    author: { '@type': 'Person', name: 'Otto Lind', sameAs: ['https://www.wikidata.org/wiki/Q42424242'] },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://posts.example/2' }, 'https://posts.example/3'],
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: '1',
    bestRating: '5',
    worstRating: '1',
    alternateName: 'False',
    ratingExplanation: 'Counters saw 9,000 a day.',
  },
  reviewBody: '<p>The operator counted 9,000 passengers a day.</p>',
  citation: [{ '@type': 'CreativeWork', name: 'Counts', url: 'https://operator.example/counts' }],
  correction: [{ '@type': 'CorrectionComment', text: 'A sum.', datePublished: '2021-06-25' }],
};

const TOOLS = {
  claims: [
    {
      text: 'Trams fly.',
      claimant: 'Ada Quill',
      claimDate: '2021-06-20T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Northport Desk', site: 'desk.example' },
          url: 'https://desk.example/1',
          title: 'Do trams fly?',
          reviewDate: '2021-06-22T00:00:00Z',
          textualRating: 'Mostly false',
          languageCode: 'en',
        },
      ],
    },
  ],
  nextPageToken: 'x',
};

const PAGE = {
  name: 'pages/1',
  pageUrl: 'https://desk.example/2',
  publishDate: '2021-06-22',
  claimReviewAuthor: { name: 'Northport Desk', imageUrl: 'https://desk.example/logo.png' },
  claimReviewMarkups: [
    {
      claimReviewed: 'Trams swim.',
      claimDate: '2021-06',
      claimLocation: 'Harbour',
      claimFirstAppearance: 'https://posts.example/1',
      claimAppearances: ['https://posts.example/2'],
      claimAuthor: { name: 'Otto Lind', sameAs: 'https://www.wikidata.org/wiki/Q42424242' },
      rating: { textualRating: 'True', ratingValue: 5, worstRating: 1, bestRating: 5 },
    },
  ],
  versionId: 'v1',
};

const ANNOTATIONS = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { id: 'https://notes.example/ada', type: 'Person', name: 'Ada', nickname: 'a' },
    created: '2022-03-03T10:00:00Z',
    body: [
      { type: 'TextualBody', value: '<p>Said again.</p>', format: 'text/html', language: 'en' },
      { type: 'Choice', items: [{ type: 'TextualBody', value: 'trams', purpose: 'tagging' }] },
      'https://notes.example/photo.jpg',
    ],
    target: [
      {
        source: { id: 'https://gazette.example/pier', language: 'en', 'dc:title': 'The pier' },
        selector: [
          {
            type: 'FragmentSelector',
            value: 'p5',
            refinedBy: { type: 'TextQuoteSelector', exact: 'The pier is safe', prefix: 'a ', suffix: ' b' },
          },
          { type: 'TextPositionSelector', start: 4, end: 20 },
          {
            type: 'RangeSelector',
            startSelector: { type: 'XPathSelector', value: '/p[1]' },
            endSelector: { type: 'CssSelector', value: 'p' },
          },
        ],
        state: { type: 'TimeState', cached: 'https://web.archive.org/web/2022/https://gazette.example/pier' },
      },
      'https://gazette.example/other',
    ],
  },
];

const HYPOTHESIS = {
  export_date: '2024-12-09T07:17:52.000Z',
  export_userid: 'acct:ada@notes.example',
  client_version: '1.1',
  annotations: [
    {
      id: '_BcDeFgHiJkLmNoPqRsTuv',
      created: '2024-12-09T07:17:52.123456+00:00',
      updated: '2024-12-09T07:17:53+00:00',
      user: 'acct:ada@notes.example',
      user_info: { display_name: 'Ada' },
      uri: 'https://gazette.example/pier',
      text: 'Said again 😀',
      tags: ['pier'],
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      target: [
        {
          source: 'https://gazette.example/pier',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 0,
              endContainer: '/p[1]',
              endOffset: 5,
            },
            { type: 'TextPositionSelector', start: 10, end: 15 },
            { type: 'TextQuoteSelector', exact: '😀 safe', prefix: 'is ', suffix: '.' },
          ],
        },
      ],
      document: { title: ['The pier'] },
      references: [],
    },
  ],
};

const html = (value: unknown): string =>
  `<!doctype html><title>A</title><script type="application/ld+json">{"@type":"WebSite"}</script>` +
  `<script type='application/ld+json'>/*<![CDATA[*/${JSON.stringify(value)}/*]]>*/</script>`;

/** A good file of every format, from our own writers and from others' hands. */
export async function goodFiles(): Promise<readonly GoodFile[]> {
  const json = (name: string, format: GoodFile['format'], value: unknown): GoodFile => ({
    name,
    format,
    text: JSON.stringify(value),
  });
  const notes = [{ annotation: sampleAnnotation, options: { pageText: null, archivedUrl: null } }];
  return [
    json('pack', 'pack', samplePack),
    { name: 'pack lines', format: 'pack-lines', text: (await writePackLines(samplePack)).text },
    json('ClaimReview', 'claim-review', REVIEW),
    json('graph', 'claim-review', {
      '@graph': [{ '@id': 'https://desk.example/#us', name: 'Desk' }, REVIEW],
    }),
    json('feed', 'claim-review', writeClaimReviewFeed([sampleRecord], { publisherUrl: null }, '2022-05-01')),
    { name: 'HTML page', format: 'claim-review', text: html([REVIEW]) },
    json('Fact Check Tools search', 'fact-check-tools', TOOLS),
    json('Fact Check Tools pages', 'fact-check-tools', { claimReviewMarkupPages: [PAGE] }),
    json('Web Annotations', 'web-annotation', ANNOTATIONS),
    json('own Web Annotations', 'web-annotation', writeWebAnnotationCollection('urn:x', 'Notes', notes)),
    json('Hypothesis', 'hypothesis', HYPOTHESIS),
    json(
      'own Hypothesis',
      'hypothesis',
      writeHypothesis([sampleAnnotation], {
        userid: 'acct:a@b.example',
        exportedAt: '2022-05-01T00:00:00Z',
        version: '1',
      }),
    ),
    { name: 'own table', format: 'csv', text: writeCsv([sampleRecord]) },
    {
      name: 'table',
      format: 'csv',
      text: 'Claim;Claimant;Said on;Rating;Author;URL;Sources;Language;Tags\n"Trams ""fly""";Ada;20.6.2021;False;Desk;https://desk.example/1;https://a.example/1, https://a.example/2;German;a, b\n',
    },
    {
      name: 'EUvsDisinfo table',
      format: 'euvsdisinfo',
      text: 'Date,Links,Title,Outlets,Disinformation,Disproof\n2021-06-20,https://cases.example/1,Trams,https://outlet.example/a,Trams carry rockets.,None was found.\n',
    },
  ];
}
