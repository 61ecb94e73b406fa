import { describe, expect, it } from 'vitest';
import { lintSpeakers } from '~/utils/interchange/lint/lint-speakers';
import type { Speaker } from '~/utils/model/speaker';
import { samplePack, sampleSpeaker } from '../sample-pack';

const found = (...speakers: readonly Speaker[]): string[] =>
  lintSpeakers({ ...samplePack, speakers }).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
const other: Speaker = { ...sampleSpeaker, id: 'other', name: 'Per Vik', aliases: [], wikidata: null };

describe('lintSpeakers', () => {
  it('asks about somebody who says nothing', () => {
    expect(found(sampleSpeaker)).toEqual([]);
    expect(found(sampleSpeaker, other)).toEqual(['warning unused /speakers/1/id']);
  });

  it('asks about namesakes, by an alias, too', () => {
    expect(found(sampleSpeaker, { ...other, aliases: ['brandt'] })).toContain(
      'warning namesake /speakers/1/name',
    );
  });

  it('does not take a name that somebody bears twice for a namesake', () => {
    expect(found({ ...sampleSpeaker, aliases: ['ilse brandt'] })).toEqual([
      'warning aliases /speakers/0/aliases',
    ]);
  });

  it('forbids one Wikidata id for two', () => {
    expect(found(sampleSpeaker, { ...other, wikidata: sampleSpeaker.wikidata })).toContain(
      'error one-record-a-speaker /speakers/1/wikidata',
    );
    expect(found({ ...sampleSpeaker, wikidata: null }, other).join()).not.toContain('one-record');
  });
});
