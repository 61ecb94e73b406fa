import { useEffect } from 'preact/hooks';
import { chooseSpeaker, type SpeakerOffer, speakerMeant } from '~/utils/desk/choose-speaker';
import type { DeskForm } from '~/utils/desk/desk-form';

/**
 * Takes the one record of exactly the name in the form for its speaker, so that nobody gets a second record unasked.
 * The name stays as it is typed.
 *
 * @param amend changes the form as it is by then: an offer comes later than a letter typed meanwhile
 */
export function useKnownSpeaker(
  offers: readonly SpeakerOffer[],
  amend: (how: (form: DeskForm) => DeskForm | null) => void,
): void {
  useEffect(() => {
    amend((form) => {
      const meant = speakerMeant(form.speaker, offers);
      if (!meant) return null;
      return { ...form, speaker: { ...chooseSpeaker(form.speaker, meant), name: form.speaker.name } };
    });
    // Only what was found anew is taken: whoever goes on typing is not interrupted.
  }, [offers]);
}
