import type { Annotation } from '~/utils/model/annotation';

/** Has letters outside the first plane before the quotation, so that the ways of counting differ. */
export const PAGE_TEXT = '🚋🚋 Trams. The mayor said the 🚢 harbour “earned a surplus” last year.';
const start = PAGE_TEXT.indexOf('harbour');

export const sampleAnnotation: Annotation = {
  id: '3f2c8f0e-8d5e-4b52-9a86-0f3f6f0a1b2c',
  statement: { packId: 'example.harbour', id: 'statement.surplus' },
  body: 'Compare the accounts.\nTable 4.',
  tags: ['harbour', 'to check'],
  target: {
    url: 'https://courier.example/trams',
    title: 'Trams & ships',
    outlet: 'Northport Courier',
    publishedOn: '2022-03-04',
    lang: 'en',
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: 'harbour “earned a surplus”',
        prefix: 'said the 🚢 ',
        suffix: ' last year.',
      },
      { type: 'TextPositionSelector', start, end: start + 'harbour “earned a surplus”'.length },
    ],
    paragraph: '',
  },
  author: 'Ada Test',
  createdAt: '2022-03-05T10:00:00.000Z',
  modifiedAt: '2022-03-06T11:30:00.000Z',
};
