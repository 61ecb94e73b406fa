import { describe, expect, it } from 'vitest';
import { entityConflicts } from '~/utils/matching/conflicts/entity-conflicts';
import { compared, type Side } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string, side?: Side) =>
  entityConflicts(compared(claim, statement, side));

describe('entityConflicts', () => {
  it('finds a name where the other text has another', () => {
    expect(conflicts('We closed the pier in Lund', 'We closed the pier in Turku')).toEqual([
      { kind: 'entity', claim: 'Lund', statement: 'Turku' },
    ]);
  });

  it('finds a name that narrows the other text down', () => {
    expect(conflicts('The deficit is growing', 'The deficit with Norway is growing')).toHaveLength(1);
  });

  it('takes a country and its people for one', () => {
    expect(conflicts('We closed the Norwegian pier', 'We closed the pier in Norway')).toEqual([]);
  });

  it('does not count the speaker, nor the names of an office', () => {
    const record = {
      speaker: {
        id: 'q',
        name: 'Ada Quill',
        sort: 'person' as const,
        aliases: ['The Gull'],
        roles: [{ title: 'Mayor of Turku', from: null, to: null }],
        wikidata: null,
      },
    };
    expect(conflicts('We closed the pier', 'Quill closed the pier', { record })).toEqual([]);
    expect(conflicts('We closed the pier', 'We closed the pier in Turku', { record })).toEqual([]);
  });

  it('does not count what the page has named shortly before, nor the title', () => {
    const claim = { before: 'Ms Quill spoke of Turku.' };
    expect(conflicts('We closed the pier', 'We closed the pier in Turku', { claim })).toEqual([]);
    const statement = { title: 'The pier at Turku' };
    expect(conflicts('We closed the pier in Turku', 'We closed the pier', { statement })).toEqual([]);
  });

  it('does not count what editors put into brackets', () => {
    expect(conflicts('We closed the pier', 'We closed the pier [in Turku]')).toEqual([]);
  });

  it('knows a name behind an article that is written together with it', () => {
    expect(conflicts("We left l'Escale", "We left l'Escale")).toEqual([]);
  });

  it('knows initials of what the other text spells out', () => {
    expect(conflicts('We left the HFA', 'We left the Harbour Ferry Authority')).toEqual([]);
    expect(conflicts('We left the Harbour Ferry Authority', 'We left the HFA')).toEqual([]);
  });
});
