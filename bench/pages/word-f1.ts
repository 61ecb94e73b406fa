/** Words of a text: runs of letters and digits, lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How well one text's words cover another's, counted as multisets. */
export type WordAgreement = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * With `common` = the sum over words of the smaller of both counts: precision = common / words of `ours`,
 * recall = common / words of `expected`, F1 = their harmonic mean. Order is not looked at.
 */
export function wordAgreement(ours: readonly string[], expected: readonly string[]): WordAgreement {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  const precision = ours.length === 0 ? 0 : common / ours.length;
  const recall = expected.length === 0 ? 0 : common / expected.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Words of one text missing from another, with how often; for reports. */
export function missingWords(from: readonly string[], inside: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of inside) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
