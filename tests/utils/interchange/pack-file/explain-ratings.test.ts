import { describe, expect, it } from 'vitest';
import { explainRatings } from '~/utils/interchange/pack-file/explain-ratings';
import { checkPack } from '~/utils/interchange/read-pack';
import { sampleAssessment, samplePack } from '../sample-pack';
import { sampleRecord } from '../sample-record';

const manifest = { ...samplePack.manifest, ratingScale: [{ label: 'False', verdict: 'false' as const }] };
const rated = (...ratings: readonly (readonly [string | null, 'false' | 'true'])[]) => ({
  ...sampleRecord,
  assessments: ratings.map(([originalRating, verdict]) => ({ ...sampleAssessment, originalRating, verdict })),
});

describe('explainRatings', () => {
  it('adds a step for every rating that is used and not explained', () => {
    const records = [rated(['Pants on fire', 'false'], [null, 'true']), rated(['Pants on fire', 'false'])];
    expect(explainRatings(manifest, records).ratingScale).toEqual([
      { label: 'False', verdict: 'false' },
      { label: 'Pants on fire', verdict: 'false' },
      { label: 'true', verdict: 'true' },
    ]);
  });

  it('takes words with other capitals for the same step, as a pack does', () => {
    const records = [
      rated(['FALSE', 'false'], ['Quack', 'false'], ['quack', 'true'], ['true', 'true'], [null, 'true']),
    ];
    const made = explainRatings(manifest, records);
    expect(made.ratingScale.map(({ label }) => label)).toEqual(['False', 'Quack', 'true']);
    expect(checkPack({ ...samplePack, manifest: made })).toMatchObject({ ok: true });
  });

  it('leaves a scale that explains everything', () => {
    expect(explainRatings(manifest, [rated([null, 'false'], ['False', 'false'])])).toEqual(manifest);
  });

  it('takes no sentences, and no more than a scale may have', () => {
    const many = Array.from({ length: 300 }, (_, i) => [`Rating ${i}`, 'false'] as const);
    expect(explainRatings(manifest, [rated(['x'.repeat(300), 'false'], ...many)]).ratingScale).toHaveLength(
      100,
    );
  });
});
