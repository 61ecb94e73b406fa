import type { Counts } from './compare-article';

const of = (c: Counts, name: string): number => c[name] ?? 0;
const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : 0);
const f1 = (hits: number, predicted: number, gold: number): number => ratio(2 * hits, predicted + gold);

/** Capped at 1 each: overlapping annotations could count a token twice. */
function overlapF1(c: Counts): number {
  const precision = Math.min(1, of(c, 'sharedTokens') / (of(c, 'predictedTokens') || 1));
  const recall = Math.min(1, of(c, 'sharedTokens') / (of(c, 'goldTokens') || 1));
  return precision + recall > 0 ? (200 * precision * recall) / (precision + recall) : 0;
}

/** The figures of a comparison in per cent, in the order they are printed. */
export function figures(c: Counts): Record<string, number> {
  return {
    'exact span F1': f1(of(c, 'exactSpans'), of(c, 'predictedSpans'), of(c, 'goldSpans')),
    'overlap F1': overlapF1(c),
    'found F1': f1(of(c, 'matched'), of(c, 'predicted'), of(c, 'gold')),
    'found and attributed F1': f1(of(c, 'attributed'), of(c, 'predicted'), of(c, 'gold')),
    'source overlap, matched': ratio(of(c, 'sourceOverlap'), of(c, 'sourced')),
    'source exact, matched': ratio(of(c, 'sourceExact'), of(c, 'sourced')),
    'direct spans recall': ratio(of(c, 'directFound'), of(c, 'directGold')),
    'direct spans precision': ratio(of(c, 'directRight'), of(c, 'directPredicted')),
    'direct source, covered': ratio(of(c, 'directAttributed'), of(c, 'directCovered')),
    'direct found and attributed': ratio(of(c, 'directAttributed'), of(c, 'directSourced')),
    'recall direct': ratio(of(c, 'hit-direct'), of(c, 'gold-direct')),
    'recall mixed': ratio(of(c, 'hit-mixed'), of(c, 'gold-mixed')),
    'recall indirect': ratio(of(c, 'hit-indirect'), of(c, 'gold-indirect')),
    'recall indirect speech': ratio(of(c, 'hit-speech'), of(c, 'gold-speech')),
    'speaker right, matched': ratio(of(c, 'speakersRight'), of(c, 'speakers')),
  };
}
