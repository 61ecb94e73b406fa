import { storage } from 'wxt/utils/storage';
import type { ManifestDraft } from '../model/pack';

/** What was typed of the last pack's manifest; null before the first. */
const draft = storage.defineItem<ManifestDraft | null>('local:packDraft', { fallback: null });

export function readPackDraft(): Promise<ManifestDraft | null> {
  return draft.getValue();
}

/** Remembers it for the next release. */
export function writePackDraft(next: ManifestDraft): Promise<void> {
  return draft.setValue(next);
}
