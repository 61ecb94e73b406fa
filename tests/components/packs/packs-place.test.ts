import { describe, expect, it } from 'vitest';
import { readRoute } from '~/components/library-route';
import { type PacksPlace, placeHash, readPlace } from '~/components/packs/packs-place';

const PLACES: readonly PacksPlace[] = [
  { kind: 'list' },
  { kind: 'pack', id: 'org.desk.claims' },
  { kind: 'disagreements' },
  { kind: 'merge', id: null },
  { kind: 'merge', id: 'a.b' },
  { kind: 'waiting', url: 'https://desk.example/packs?x=1&pack=2' },
];

describe('a place among the packs', () => {
  it.each(PLACES)('is read back from its address: $kind', (place) => {
    const route = readRoute(placeHash(place));
    expect(route?.view).toBe('packs');
    expect(readPlace(route && 'query' in route ? (route.query ?? '') : '')).toEqual(place);
  });

  it('is the list when the address says nothing known', () => {
    expect(readPlace('show=nothing')).toEqual({ kind: 'list' });
    expect(readPlace('pack=')).toEqual({ kind: 'list' });
  });
});
