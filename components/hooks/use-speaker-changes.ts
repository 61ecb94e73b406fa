import { useState } from 'preact/hooks';
import { requestSurely } from '~/utils/messaging/request';
import type { Speaker } from '~/utils/model/speaker';
import { editSpeaker } from '~/utils/store/edit-speaker';
import { mergeSpeakers } from '~/utils/store/merge-speakers';
import { openStore } from '~/utils/store/open-store';
import type { SaveResult } from '~/utils/store/save-own';
import { type SpeakerChange, undoSpeakerChange } from '~/utils/store/speaker-change';
import { type Split, splitSpeaker } from '~/utils/store/split-speaker';
import { editNow } from './edit-now';

/** What became of the last step: null before one was taken. `code` says why it was refused. */
export type SpeakerStep =
  | { readonly kind: 'merged' | 'split' | 'edited' | 'undone' }
  | { readonly kind: 'refused'; readonly code: string }
  | null;

export type SpeakerChanges = {
  readonly step: SpeakerStep;
  readonly merge: (keptId: string, mergedId: string, reason: string) => void;
  readonly split: (speakerId: string, split: Split, reason: string) => void;
  readonly edit: (speakerId: string, fields: Omit<Speaker, 'id'>, reason: string) => void;
  /** Takes the last step back; null when there is none to take back. */
  readonly undo: (() => void) | null;
};

/** Changing, merging and splitting of the user's own speaker records, and the way back from the last of it. */
export function useSpeakerChanges(undoReason: string): SpeakerChanges {
  const [step, setStep] = useState<SpeakerStep>(null);
  const [last, setLast] = useState<SpeakerChange | null>(null);
  const settle = async <T>(work: Promise<SaveResult<T>>, done: SpeakerStep, change: (value: T) => void) => {
    const result = await work;
    setStep(result.ok ? done : { kind: 'refused', code: result.error.code });
    if (!result.ok) return;
    change(result.value);
    await requestSurely('store:changed', {});
  };
  return {
    step,
    merge: (keptId, mergedId, reason) =>
      void settle(
        editNow(reason).then((each) => mergeSpeakers(openStore(), keptId, mergedId, each)),
        { kind: 'merged' },
        setLast,
      ),
    split: (speakerId, chosen, reason) =>
      void settle(
        editNow(reason).then((each) => splitSpeaker(openStore(), speakerId, chosen, each)),
        { kind: 'split' },
        setLast,
      ),
    edit: (speakerId, fields, reason) =>
      void settle(
        editNow(reason).then((each) => editSpeaker(openStore(), speakerId, fields, each)),
        { kind: 'edited' },
        setLast,
      ),
    undo:
      last &&
      (() =>
        void settle(
          editNow(undoReason).then((each) => undoSpeakerChange(openStore(), last, each)),
          { kind: 'undone' },
          () => setLast(null),
        )),
  };
}
