import { expect, it } from 'vitest';
import { claimsInOrder, stepClaim } from '~/components/claim-order';
import { aClaim, anAttribution } from '../support/records';

const { speaker } = anAttribution();
const by = (id: string, name: string) =>
  aClaim({ id, attribution: anAttribution({ speaker: speaker && { ...speaker, name } }) });
const claims = [by('a', 'Ada Quill'), by('b', 'Bo Marsh'), by('c', 'Ada Quill')];
const ids = (order: 'page' | 'speaker') => claimsInOrder(claims, order).map(({ id }) => id);

it('keeps the order of the page, or brings speakers together', () => {
  expect(ids('page')).toEqual(['a', 'b', 'c']);
  expect(ids('speaker')).toEqual(['a', 'c', 'b']);
});

it('steps through the claims, round and round', () => {
  expect(stepClaim(claims, 'a', 1)).toBe('b');
  expect(stepClaim(claims, 'c', 1)).toBe('a');
  expect(stepClaim(claims, 'a', -1)).toBe('c');
  expect(stepClaim(claims, 'gone', 1)).toBe('gone');
});
