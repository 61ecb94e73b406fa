import { describe, expect, it } from 'vitest';
import { contentKind } from '~/utils/attribution/content-kind';
import { chanceOf, isLikely, judge } from '~/utils/attribution/judge';
import { JUDGE_FEATURES, judgeFeatures } from '~/utils/attribution/judge-features';
import { labelText } from '~/utils/attribution/label-text';
import { read } from '~/utils/attribution/reading';
import type { TokenSpan } from '~/utils/attribution/token-span';
import type { AttributionType } from '~/utils/model/attribution';
import { found, shippedModel } from './attribution-fixtures';

/** A judged draft of a text, from token spans. */
function draftOf(text: string, source: TokenSpan, cue: TokenSpan, content: TokenSpan) {
  const model = shippedModel();
  const reading = read(text, model.codes);
  const evidence = { reading, ...labelText(reading, model) };
  const draft = { cue, source, contents: [content], foundBy: 'model' };
  const judged = { draft, kind: contentKind(reading, draft.contents) };
  return { model, evidence, judged };
}

describe('the judge', () => {
  it('weighs as many features as it has weights', () => {
    const { evidence, judged, model } = draftOf('Dana Ek said the bridge was shut.', [0, 2], [2, 3], [3, 7]);
    const features = judgeFeatures(evidence, judged);
    expect(features).toHaveLength(JUDGE_FEATURES);
    expect(features[0]).toBe(1);
    expect(features.every(Number.isFinite)).toBe(true);
    expect(model.judge).toHaveLength(JUDGE_FEATURES);
  });

  it('is a logistic curve', () => {
    expect(judge(Float32Array.of(0), [1])).toBe(0.5);
    expect(judge(Float32Array.of(1, 2), [1, 1])).toBeCloseTo(1 / (1 + Math.exp(-3)), 6);
  });

  it('trusts a plain report more than a stretch that reports nothing', () => {
    const text = 'Dana Ek said the bridge was shut. Boats drifted past the old mill.';
    const report = draftOf(text, [0, 2], [2, 3], [3, 7]);
    const deed = draftOf(text, [8, 9], [9, 10], [10, 14]);
    const chance = ({ model, evidence, judged }: typeof report) => chanceOf(model.judge, evidence, judged);
    expect(chance(report)).toBeGreaterThan(0.8);
    expect(chance(deed)).toBeLessThan(0.4);
  });

  it('drops the unlikely, and of quotations only the very unlikely', () => {
    const { judged } = draftOf('Dana Ek said the bridge was shut.', [0, 2], [2, 3], [3, 7]);
    const kept = (kind: 'direct' | 'mixed' | 'indirect', type: AttributionType | null) =>
      [0.05, 0.16, 0.3, 0.9].map((chance) => isLikely({ ...judged, kind }, type, chance));
    expect(kept('direct', 'communication')).toEqual([false, true, true, true]);
    expect(kept('mixed', 'communication')).toEqual([false, true, true, true]);
    expect(kept('indirect', 'communication')).toEqual([false, false, true, true]);
    expect(kept('indirect', 'attitude')).toEqual([false, true, true, true]);
    expect(kept('indirect', 'control')).toEqual([false, false, true, true]);
    expect(kept('indirect', null)).toEqual([false, false, false, true]);
  });

  it('gives every attribution its chance as confidence', () => {
    const [sure] = found('“The bridge is safe,” said Mayor Dana Ek.');
    expect(sure?.attribution.confidence).toBeGreaterThan(0.9);
  });
});
