import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importWebAnnotation } from '~/utils/interchange/web-annotation/import-web-annotation';
import {
  writeWebAnnotation,
  writeWebAnnotationCollection,
} from '~/utils/interchange/web-annotation/write-web-annotation';
import { PAGE_TEXT, sampleAnnotation } from '../sample-annotation';

const NOW = '2022-05-01T00:00:00.000Z';
const WITH_TEXT = { now: NOW, pageText: () => PAGE_TEXT };
const WITHOUT_TEXT = { now: NOW, pageText: () => null };
const OPTIONS = {
  pageText: PAGE_TEXT,
  archivedUrl: 'https://web.archive.org/web/20220305000000/https://courier.example/trams',
};

describe('writeWebAnnotation', () => {
  const written = writeWebAnnotation(sampleAnnotation, OPTIONS);

  it('has what the model demands', () => {
    expect(written).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:3f2c8f0e-8d5e-4b52-9a86-0f3f6f0a1b2c',
      type: 'Annotation',
      motivation: 'assessing',
      created: '2022-03-05T10:00:00.000Z',
      modified: '2022-03-06T11:30:00.000Z',
      creator: { type: 'Person', name: 'Ada Test' },
      target: {
        type: 'SpecificResource',
        source: { id: 'https://courier.example/trams' },
        state: { type: 'TimeState', cached: OPTIONS.archivedUrl },
      },
    });
  });

  it('counts code points', () => {
    const before = [...PAGE_TEXT.slice(0, PAGE_TEXT.indexOf('harbour'))].length;
    expect(written.target).toMatchObject({
      selector: [
        { type: 'TextQuoteSelector' },
        { type: 'TextPositionSelector', start: before, end: before + 26 },
      ],
    });
    expect(before).toBeLessThan(PAGE_TEXT.indexOf('harbour'));
  });

  it('leaves offsets out when the text is not at hand', () => {
    const bare = writeWebAnnotation(sampleAnnotation, { pageText: null, archivedUrl: null });
    expect(bare.target).toMatchObject({ selector: [{ type: 'TextQuoteSelector' }] });
    expect(bare.target).not.toHaveProperty('state');
  });

  it('gives other ids an IRI too', () => {
    expect(writeWebAnnotation({ ...sampleAnnotation, id: 'note 1' }, OPTIONS).id).toBe(
      'urn:on-record:annotation:note%201',
    );
  });
});

describe('importWebAnnotation', () => {
  it('brings our own annotation back whole', () => {
    const text = JSON.stringify(writeWebAnnotation(sampleAnnotation, OPTIONS));
    expect(importWebAnnotation(text, WITH_TEXT)).toMatchObject({ records: [sampleAnnotation], rejected: [] });
  });

  it('makes words that are parted in the page targets of their own, and brings them back', () => {
    const [quote, position] = sampleAnnotation.target.selectors;
    if (quote?.type !== 'TextQuoteSelector' || !position) throw new Error('The sample has no selectors.');
    const selectors = [quote, position, { ...quote, exact: 'trams' }];
    const parted = { ...sampleAnnotation, target: { ...sampleAnnotation.target, selectors } };
    const written = writeWebAnnotation(parted, OPTIONS);
    expect(written.target).toMatchObject([
      { selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }] },
      { selector: [{ type: 'TextQuoteSelector', exact: 'trams' }] },
    ]);
    expect(importWebAnnotation(JSON.stringify(written), WITH_TEXT)).toMatchObject({
      records: [parted],
      rejected: [],
    });
  });

  it('brings a free note back from a collection', () => {
    const free = { ...sampleAnnotation, statement: null, id: 'note-1' };
    const items = [sampleAnnotation, free].map((annotation) => ({ annotation, options: OPTIONS }));
    const text = JSON.stringify(writeWebAnnotationCollection('https://desk.example/notes', 'Notes', items));
    expect(importWebAnnotation(text, WITH_TEXT)).toMatchObject({
      records: [sampleAnnotation, free],
      rejected: [],
    });
  });

  it('leaves offsets it cannot count', () => {
    const text = JSON.stringify(writeWebAnnotation(sampleAnnotation, OPTIONS));
    expect(
      importWebAnnotation(text, WITHOUT_TEXT).records[0]?.target.selectors.map(({ type }) => type),
    ).toEqual(['TextQuoteSelector']);
  });

  it('reads the short forms of the standard', () => {
    const short = {
      type: 'Annotation',
      id: 'http://other.example/1',
      bodyValue: 'Look.',
      target: 'https://courier.example/trams',
    };
    expect(importWebAnnotation(JSON.stringify([short]), WITHOUT_TEXT).records[0]).toMatchObject({
      body: 'Look.',
      statement: null,
      author: 'Unknown',
      createdAt: NOW,
      target: { url: 'https://courier.example/trams', selectors: [] },
    });
  });

  it('reads a refined selector, an HTML body and a list of creators', () => {
    const annotation = {
      type: ['Annotation'],
      creator: [{ nickname: 'ada' }],
      body: { type: 'TextualBody', value: '<p>Look <b>here</b></p>', format: 'text/html' },
      target: {
        source: 'https://courier.example/trams',
        selector: {
          type: 'FragmentSelector',
          value: 'x',
          refinedBy: { type: 'TextQuoteSelector', exact: 'Trams' },
        },
      },
    };
    expect(importWebAnnotation(JSON.stringify(annotation), WITHOUT_TEXT).records[0]).toMatchObject({
      author: 'ada',
      body: 'Look here',
      target: { selectors: [{ type: 'TextQuoteSelector', exact: 'Trams', prefix: '', suffix: '' }] },
    });
  });

  it.each([['javascript:alert(1)'], ['urn:isbn:1'], [undefined], [{ id: 5 }]])(
    'rejects the target %j',
    (target) => {
      const text = JSON.stringify({ type: 'Annotation', target });
      expect(importWebAnnotation(text, WITHOUT_TEXT)).toMatchObject({
        records: [],
        rejected: [{ row: 1, field: 'target/source', reason: expect.any(String) }],
      });
    },
  );

  it.each(['', '{}', '[]', '"x"', '{"type":"AnnotationPage","items":[]}'])('rejects the file %j', (text) => {
    expect(importWebAnnotation(text, WITHOUT_TEXT)).toMatchObject({ records: [], rejected: [{ row: 1 }] });
  });

  it('never throws, and never gives a position that is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (body, selector, start) => {
        const annotation = {
          type: 'Annotation',
          body,
          target: {
            source: 'https://courier.example/',
            selector: [selector, { type: 'TextPositionSelector', start, end: 4 }],
          },
        };
        const { records } = importWebAnnotation(JSON.stringify(annotation), WITH_TEXT);
        for (const found of records[0]?.target.selectors ?? []) {
          if (found.type === 'TextPositionSelector') expect(found.start).toBeLessThan(found.end);
        }
      }),
    );
  });
});
