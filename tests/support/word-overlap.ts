/** Dice coefficient of two texts' words as multisets, case and punctuation aside; 0..1. */
export function wordOverlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const rest = counts.get(word) ?? 0;
    if (rest > 0) {
      shared++;
      counts.set(word, rest - 1);
    }
  }
  return (2 * shared) / (left.length + right.length || 1);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Last word of a name, for comparing speakers: "Vladimir Putin" and "Putin" agree. */
export function lastName(name: string): string {
  return (
    name
      .replace(/\(.*/, '')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  );
}
