import { i18n } from '#i18n';
import type { MarkState } from '~/utils/model/mark';
import type { DemoSentence } from './demo-data';

type Props = {
  readonly sentences: readonly DemoSentence[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

/** The marked sentences, in the look of a newspaper; the article is in English in every language of the interface. */
export function DemoArticle({ sentences, chosen, onChoose }: Props) {
  return (
    <fieldset class="demo-article" lang="en" dir="ltr">
      <legend class="visually-hidden" lang={i18n.t('interface.lang')}>
        {i18n.t('welcome.demo')}
      </legend>
      <p class="demo-paper">Meridian Herald</p>
      {sentences.map(({ before, quote, after, state }, i) => (
        <p key={quote}>
          {before}
          <label class={`demo-mark demo-${state}`} title={stateName(state)}>
            <input type="radio" name="demo" checked={i === chosen} onChange={() => onChoose(i)} />
            {quote}
          </label>
          {after}
        </p>
      ))}
      <ul class="demo-legend" lang={i18n.t('interface.lang')} dir="auto">
        {(['assessed', 'stored', 'quote'] as const).map((state) => (
          <li key={state}>
            <span class={`demo-${state}`} aria-hidden="true">
              abc
            </span>{' '}
            {stateName(state)}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function stateName(state: MarkState): string {
  if (state === 'assessed') return i18n.t('welcome.assessed');
  return state === 'stored' ? i18n.t('welcome.stored') : i18n.t('welcome.quote');
}
