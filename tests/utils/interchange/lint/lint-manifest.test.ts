import { describe, expect, it } from 'vitest';
import { lintManifest } from '~/utils/interchange/lint/lint-manifest';
import type { Pack } from '~/utils/model/pack';
import { sampleAssessment, samplePack } from '../sample-pack';

const found = (pack: Partial<Pack>): string[] =>
  lintManifest({ ...samplePack, ...pack }, '2022-05-01').map(({ severity, path }) => `${severity} ${path}`);
const manifest = (change: Partial<Pack['manifest']>) => ({ manifest: { ...samplePack.manifest, ...change } });

describe('lintManifest', () => {
  it('asks who answers, and forbids an empty scale and the future', () => {
    expect(found({})).toEqual([]);
    expect(found(manifest({ publisher: { name: 'Desk', url: null } }))).toEqual([
      'warning /manifest/publisher/url',
    ]);
    expect(found(manifest({ releasedOn: '2022-05-02' }))).toEqual(['error /manifest/releasedOn']);
    expect(found(manifest({ ratingScale: [] }))).toContain('error /manifest/ratingScale');
  });

  it('wants every rating explained: by its own words, else by its verdict', () => {
    const rated = (originalRating: string | null) =>
      found({ assessments: [{ ...sampleAssessment, originalRating }] });
    expect(rated(null)).toEqual([]);
    expect(rated('False')).toEqual([]);
    expect(rated('FALSE')).toEqual([]);
    expect(rated('Four gulls')).toEqual(['warning /manifest/ratingScale']);
  });

  it('names each missing rating once', () => {
    const one = { ...sampleAssessment, verdict: 'contested' as const };
    expect(found({ assessments: [one, { ...one, id: 'b' }] })).toHaveLength(1);
  });

  it('forbids a pack of nothing', () => {
    expect(found({ statements: [] })).toContain('error /statements');
  });
});
