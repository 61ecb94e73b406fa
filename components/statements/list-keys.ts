/** Where a key takes the reader in a list; `extend` selects all on the way. */
export type ListMove = { readonly to: number; readonly extend: boolean };

type Key = { readonly key: string; readonly shiftKey: boolean };
type Place = { readonly current: number; readonly count: number; readonly pageSize: number };

/** What a key does in a list, as every list box does it; null when it is no key of movement. */
export function listMove({ key, shiftKey }: Key, { current, count, pageSize }: Place): ListMove | null {
  const steps: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + pageSize,
    PageUp: current - pageSize,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  if (to === undefined || count === 0) return null;
  return { to: Math.min(Math.max(to, 0), count - 1), extend: shiftKey };
}
