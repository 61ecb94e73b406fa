import { i18n } from '#i18n';
import type { AppearanceForm } from '~/utils/desk/desk-form';
import { hostOf } from '~/utils/text/web-address';
import { formatDate } from '../format-date';
import { type Change, fieldsOf } from './change';
import { focusFieldSoon } from './focus-field-soon';
import { controlId } from './problems';
import { TextField } from './text-field';

type Props = { readonly appearance: AppearanceForm; readonly onChange: Change<AppearanceForm | null> };

/** The page where the words stand, as the page describes itself; what it got wrong can be put right. */
export function AppearanceFields({ appearance, onChange }: Props) {
  const set = fieldsOf(appearance, onChange);
  const { title, url, outlet, publishedOn, paragraph } = appearance;
  return (
    <section class="desk-section" aria-labelledby="desk-appearance">
      <h2 id={controlId('appearance')} tabIndex={-1}>
        {i18n.t('desk.appearance')}
      </h2>
      <div class="desk-page">
        <p>
          <a href={url} target="_blank" rel="noreferrer" dir="auto">
            {title || url}
          </a>
        </p>
        <p class="soft">
          {[outlet || hostOf(url), publishedOn && formatDate(publishedOn)].filter(Boolean).join(' · ')}
        </p>
        {paragraph && (
          <p class="desk-paragraph" dir="auto">
            {paragraph}
          </p>
        )}
      </div>
      <details class="desk-more">
        <summary>{i18n.t('desk.appearanceEdit')}</summary>
        <div class="desk-pair">
          <TextField
            field="appearance.outlet"
            label={i18n.t('desk.outlet')}
            isOptional
            value={outlet}
            onInput={set('outlet')}
          />
          <TextField
            field="appearance.author"
            label={i18n.t('desk.reportedBy')}
            isOptional
            value={appearance.author}
            onInput={set('author')}
          />
        </div>
        <button
          type="button"
          class="button"
          onClick={() => {
            onChange(null);
            focusFieldSoon('taken');
          }}
        >
          {i18n.t('desk.appearanceDrop')}
        </button>
      </details>
    </section>
  );
}
