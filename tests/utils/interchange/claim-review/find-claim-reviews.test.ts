import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaimReviews, nodeOf, typesOf } from '~/utils/interchange/claim-review/find-claim-reviews';

const review = (name: string) => ({ '@type': 'ClaimReview', name });
const names = (value: unknown): unknown[] => findClaimReviews(value).map((fields) => fields.get('name'));

describe('findClaimReviews', () => {
  it.each<[string, unknown]>([
    ['alone', review('a')],
    ['in a list', [review('a')]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, review('a')] }],
    ['in a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: review('a') }] }],
    ['in an article', { '@type': 'NewsArticle', review: review('a') }],
    ['with several types', { ...review('a'), '@type': ['Review', 'ClaimReview'] }],
    ['with a whole address as type', { ...review('a'), '@type': 'https://schema.org/ClaimReview' }],
    ['in microdata', { type: 'http://schema.org/ClaimReview', properties: { name: ['a'] } }],
  ])('finds one %s', (_, value) => {
    expect(names(value)).toEqual(['a']);
  });

  it('keeps the order of the file', () => {
    expect(names({ '@graph': [review('a'), { hasPart: [review('b')] }, review('c')] })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('looks into no other fields, and not without end', () => {
    expect(names({ '@type': 'WebPage', comment: review('a') })).toEqual([]);
    let deep: unknown = review('a');
    for (let i = 0; i < 50; i++) deep = { mainEntity: deep };
    expect(names(deep)).toEqual([]);
  });

  it('never fails on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void findClaimReviews(value)));
  });
});

describe('nodeOf', () => {
  it('unwraps microdata lists of one and keeps the others', () => {
    const fields = nodeOf({ type: ['Claim'], properties: { name: ['a'], url: ['b', 'c'] } });
    expect([fields?.get('name'), fields?.get('url')]).toEqual(['a', ['b', 'c']]);
  });

  it('is null for what is no object', () => {
    expect([null, 'a', 1, [{}]].map(nodeOf)).toEqual([null, null, null, null]);
  });
});

describe('typesOf', () => {
  it('gives the last part of each name', () => {
    const types = (type: unknown) => typesOf(new Map([['@type', type]]));
    expect(types(['schema:Claim', 'http://schema.org/Person', 5])).toEqual(['Claim', 'Person']);
    expect(types(undefined)).toEqual([]);
  });
});
