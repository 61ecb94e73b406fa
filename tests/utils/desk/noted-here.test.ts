import { expect, it } from 'vitest';
import { notedHere } from '~/utils/desk/noted-here';
import type { Annotation } from '~/utils/model/annotation';
import { noteExample } from '../store/own-store';

const REF = { packId: null, id: 's1' };
const note = (part: Partial<Annotation>): Annotation => ({
  ...noteExample({ statement: REF, ...part }),
  id: 'n1',
  createdAt: '2026-01-01T10:00:00Z',
  modifiedAt: '2026-01-01T10:00:00Z',
});
const { target } = note({});

it('knows the statement that this passage is noted with', () => {
  expect(notedHere([note({})], target)).toEqual([REF]);
});

it('leaves another passage, another page and a free note out', () => {
  const elsewhere = target.selectors.map((each) =>
    each.type === 'TextQuoteSelector' ? { ...each, exact: 'closed twice' } : each,
  );
  expect(notedHere([note({})], { ...target, selectors: elsewhere })).toEqual([]);
  expect(notedHere([note({})], { ...target, url: 'https://gazette.example/other' })).toEqual([]);
  expect(notedHere([note({ statement: null })], target)).toEqual([]);
});
