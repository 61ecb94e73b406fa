import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_VIEWS, readRoute, routeHash } from '~/components/library-route';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '-');
const ref = fc.record({ packId: fc.option(id), id: fc.string({ minLength: 1, unit: 'grapheme' }) });

describe('readRoute', () => {
  it('reads back every route that routeHash writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...PLAIN_VIEWS).map((view) => ({ view })),
          id.map((text) => ({
            view: 'statements' as const,
            query: String(new URLSearchParams({ q: text })),
          })),
          ref.map((value) => ({ view: 'statement' as const, ref: value })),
          ref.map((value) => ({ view: 'speaker' as const, ref: value })),
          fc.option(id).map((value) => ({ view: 'edit' as const, id: value })),
        ),
        (route) => {
          expect(readRoute(routeHash(route))).toEqual(route);
        },
      ),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#/statement/pack', '#/packs/x', '#/statement/%/x', '#/edit/a/b/c'])(
    'finds no view in %j',
    (hash) => {
      expect(readRoute(hash)).toBeNull();
    },
  );
});
