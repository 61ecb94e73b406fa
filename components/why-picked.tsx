import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import { speakerRuleSentence, stanceSentence } from './words';

/** Below this the reader is told that the speaker was inferred and may be wrong. */
const SURE = 0.7;

/** Why this passage was taken for something said, and by whom. */
export function WhyPicked({ claim }: { readonly claim: Claim }) {
  const { attribution } = claim;
  if (!attribution) return <p class="soft">{i18n.t('whyPicked.sentence')}</p>;
  const { speaker, kind, stance, negated } = attribution;
  const stanceText = stanceSentence(stance);
  return (
    <ul class="why">
      <li>{kindSentence(kind)}</li>
      <li>
        {speaker
          ? speakerRuleSentence(speaker.rule, speaker.mention, speaker.name)
          : i18n.t('claim.noSpeaker')}
        {speaker && speaker.confidence < SURE && ` ${i18n.t('whyPicked.unsure')}`}
      </li>
      {stanceText && <li>{stanceText}</li>}
      {negated && <li>{i18n.t('stance.negated')}</li>}
    </ul>
  );
}

function kindSentence(kind: 'direct' | 'mixed' | 'indirect'): string {
  if (kind === 'direct') return i18n.t('whyPicked.direct');
  return kind === 'mixed' ? i18n.t('whyPicked.mixed') : i18n.t('whyPicked.indirect');
}
