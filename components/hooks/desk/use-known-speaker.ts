import { useEffect } from 'preact/hooks';
import { chooseSpeaker, type SpeakerOffer, speakerMeant } from '~/utils/desk/choose-speaker';
import type { DeskForm } from '~/utils/desk/desk-form';

/**
 * Takes the one record of exactly the name in the form for its speaker, so that nobody gets a second record unasked.
 * The name stays as it is typed.
 */
export function useKnownSpeaker(
  form: DeskForm | null,
  offers: readonly SpeakerOffer[],
  onChange: (next: DeskForm) => void,
): void {
  useEffect(() => {
    const meant = form && speakerMeant(form.speaker, offers);
    if (!form || !meant) return;
    const speaker = { ...chooseSpeaker(form.speaker, meant), name: form.speaker.name };
    onChange({ ...form, speaker });
    // Only what was found anew is taken: whoever goes on typing is not interrupted.
  }, [offers]);
}
