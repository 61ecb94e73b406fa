import { describe, expect, it } from 'vitest';
import { bearsName } from '~/utils/matching/bears-name';
import type { Speaker } from '~/utils/model/speaker';

const rosen: Speaker = {
  id: 'r',
  name: 'Alma Rosén',
  sort: 'person',
  aliases: ['Rosen', 'the transport minister'],
  roles: [],
  wikidata: null,
};

describe('bearsName', () => {
  it.each(['Alma Rosen', 'Mrs. Rosen', 'Rosen', 'the Transport Minister', 'Alma K. Rosen'])('%s', (name) => {
    expect(bearsName(rosen, name)).toBe(true);
  });

  it.each(['Jonas Rosen', 'Alma Beck', 'Rosenthal', 'the minister'])('not %s', (name) => {
    expect(bearsName(rosen, name)).toBe(false);
  });
});
