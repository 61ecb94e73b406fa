import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeClaimReviewFeed } from '~/utils/interchange/claim-review/write-claim-review';
import { writeCsv } from '~/utils/interchange/csv/write-csv';
import { detectFormat } from '~/utils/interchange/detect-format';
import { writeHypothesis } from '~/utils/interchange/hypothesis/write-hypothesis';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import {
  writeWebAnnotation,
  writeWebAnnotationCollection,
} from '~/utils/interchange/web-annotation/write-web-annotation';
import { anyString } from '../../support/any-string';
import { sampleAnnotation } from './sample-annotation';
import { samplePack } from './sample-pack';
import { sampleRecord } from './sample-record';

const NOW = '2022-05-01T00:00:00.000Z';
const options = { pageText: null, archivedUrl: null };

describe('detectFormat', () => {
  it('knows what this program writes', async () => {
    expect(detectFormat((await writePack(samplePack)).text)).toBe('pack');
    expect(detectFormat(JSON.stringify(samplePack))).toBe('pack');
    expect(detectFormat((await writePackLines(samplePack)).text)).toBe('pack-lines');
    expect(detectFormat(writeCsv([sampleRecord]))).toBe('csv');
    expect(
      detectFormat(
        JSON.stringify(writeClaimReviewFeed([sampleRecord], { publisherUrl: null }, '2022-05-01')),
      ),
    ).toBe('claim-review');
    expect(detectFormat(JSON.stringify(writeWebAnnotation(sampleAnnotation, options)))).toBe(
      'web-annotation',
    );
    const collection = writeWebAnnotationCollection('urn:x', 'Notes', [
      { annotation: sampleAnnotation, options },
    ]);
    expect(detectFormat(JSON.stringify(collection))).toBe('web-annotation');
    const hypothesis = { userid: 'acct:a@example.org', exportedAt: NOW, version: '1' };
    expect(detectFormat(JSON.stringify(writeHypothesis([sampleAnnotation], hypothesis)))).toBe('hypothesis');
  });

  it.each([
    ['backup', '{"format":"on-record-backup","formatVersion":1}'],
    ['review', ' {"formatVersion": 1, "format" : "on-record-review"}'],
    ['pack', '{"statements":[{"manifest":1}],"speakers":[]}'],
    ['claim-review', '<!doctype html><script type="application/ld+json">{"@type":"ClaimReview"}</script>'],
    ['claim-review', '[{"@type":"ClaimReview","claimReviewed":"Trams fly."}]'],
    ['claim-review', '{"@context":"https://schema.org","@graph":[{"@type":"ClaimReview"}]}'],
    ['claim-review', '{"type":["https://schema.org/ClaimReview"],"properties":{}}'],
    ['fact-check-tools', '{"claims":[{"text":"Trams fly."}],"nextPageToken":"x"}'],
    ['fact-check-tools', '[{"claims":[]},{"claims":[]}]'],
    ['fact-check-tools', '{"results":[{"claim":{}}]}'],
    ['web-annotation', '[{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}]'],
    ['hypothesis', '{"total":1,"rows":[]}'],
    ['euvsdisinfo', 'Title,Disinformation,Disproof,Date\nA,B,C,D'],
    ['csv', '"claim";"verdict"\n"Trams fly.";"False"'],
    ['csv', '\uFEFFclaim\tverdict\nTrams fly.\tFalse'],
    ['csv', 'Statement\r\n"Trams, fly."\r\n'],
    ['csv', 'sep=;\nclaim;verdict\nTrams fly.;False'],
    ['csv', '\n\r\n"claim\nas made",verdict\nTrams fly.,False'],
    ['euvsdisinfo', 'summary,disproof,article_language\nA,B,ru'],
    [
      'web-annotation',
      '{"@context":["http://www.w3.org/ns/anno.jsonld"],"type":["BasicContainer","AnnotationCollection"]}',
    ],
    ['web-annotation', '{"@type":"oa:Annotation"}'],
    ['claim-review', `{"text":"${'y'.repeat(6_000_000)}","@type":"ClaimReview"}`],
  ])('knows %s', (format, text) => {
    expect(detectFormat(text)).toBe(format);
  });

  it.each([
    '',
    ' \n',
    'A sentence',
    'Statement',
    'Statement\n\n',
    'Dear reader\nTrams fly.',
    '{}',
    '[]',
    '{"a":1}',
    'PK\u0003\u0004,\u0000',
    '<p>Hello, reader</p>',
    ',,,',
  ])('takes %j for nothing', (text) => {
    expect(detectFormat(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(anyString, (text) => void detectFormat(text)));
    fc.assert(fc.property(fc.json(), (text) => void detectFormat(text.slice(0, -2))));
  });
});
