import { storage } from 'wxt/utils/storage';

/** The pack that comes with the extension is to be installed, and is not yet. Gone once it was: it is never due again. */
const starterDue = storage.defineItem<boolean>('local:starter-due', { fallback: false });

export function isStarterDue(): Promise<boolean> {
  return starterDue.getValue();
}

export function markStarterDue(): Promise<void> {
  return starterDue.setValue(true);
}

export function clearStarterDue(): Promise<void> {
  return starterDue.removeValue();
}
