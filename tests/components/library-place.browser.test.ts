import { expect, it } from 'vitest';
import { placeOf, routeTitle } from '~/components/library-place';

const ref = { packId: null, id: 's1' };

it('knows the place that a record belongs to', () => {
  expect(placeOf({ view: 'statement', ref })).toBe('statements');
  expect(placeOf({ view: 'edit', id: null })).toBe('statements');
  expect(placeOf({ view: 'speaker', ref })).toBe('speakers');
  expect(placeOf({ view: 'packs', query: 'show=merge' })).toBe('packs');
});

it('gives every place a title of its own, and leaves a record’s to the record', () => {
  const titles = [
    routeTitle({ view: 'statements' }),
    routeTitle({ view: 'trash' }),
    routeTitle({ view: 'edit', id: null }),
    routeTitle({ view: 'edit', id: 's1' }),
  ];
  expect(new Set(titles).size).toBe(titles.length);
  expect(routeTitle({ view: 'statement', ref })).toBeNull();
});
