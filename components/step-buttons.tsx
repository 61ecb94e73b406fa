import { i18n } from '#i18n';
import { IconButton } from './icon-button';

/** To the claim before and the claim after; the signs turn round where the interface runs from right to left. */
export function StepButtons({ onStep }: { readonly onStep: (step: -1 | 1) => void }) {
  return (
    <span class="step-buttons">
      <IconButton label={i18n.t('card.previous')} path="M10 3 5 8l5 5" onClick={() => onStep(-1)} />
      <IconButton label={i18n.t('card.next')} path="M6 3l5 5-5 5" onClick={() => onStep(1)} />
    </span>
  );
}
