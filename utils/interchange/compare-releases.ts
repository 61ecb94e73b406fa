/**
 * Orders two pack releases ("2026.11.0") part by part as numbers; a missing part counts as 0.
 * @returns below 0 when `a` is older, above 0 when it is newer, 0 when they are the same release.
 */
export function compareReleases(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
