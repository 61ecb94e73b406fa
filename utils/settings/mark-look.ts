import { storage } from 'wxt/utils/storage';
import { MARK_DENSITIES, MARK_STYLES, type MarkLook } from '../model/mark';

/** Quiet, and on crowded screens only as many quotations as can still be read past. */
export const DEFAULT_LOOK: MarkLook = { style: 'calm', density: 'balanced' };

const look = storage.defineItem<MarkLook>('local:markLook', { fallback: DEFAULT_LOOK });

/**
 * How the reader wants marks to look. What another version of On Record wrote and this one does not know is the
 * default.
 */
export async function readMarkLook(): Promise<MarkLook> {
  const { style, density } = await look.getValue();
  return {
    style: MARK_STYLES.includes(style) ? style : DEFAULT_LOOK.style,
    density: MARK_DENSITIES.includes(density) ? density : DEFAULT_LOOK.density,
  };
}

export function writeMarkLook(next: MarkLook): Promise<void> {
  return look.setValue(next);
}

/** Calls back after each change until the returned function is called. */
export function watchMarkLook(onChange: () => void): () => void {
  return look.watch(onChange);
}
