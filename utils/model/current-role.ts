import type { SpeakerRole } from './speaker';

/** Before any date, and after any. */
const EVER = '';
const STILL = '\uffff';

/** The role a speaker has now, or had last: the one that ends last, and of those that go on the one begun last. */
export function currentRole(roles: readonly SpeakerRole[]): SpeakerRole | null {
  let current: SpeakerRole | null = null;
  for (const role of roles) if (current === null || !isLater(current, role)) current = role;
  return current;
}

/** Of two that nothing tells apart, the one that was written down later counts. */
function isLater(a: SpeakerRole, b: SpeakerRole): boolean {
  const [endA, endB] = [a.to ?? STILL, b.to ?? STILL];
  return endA === endB ? (a.from ?? EVER) > (b.from ?? EVER) : endA > endB;
}
