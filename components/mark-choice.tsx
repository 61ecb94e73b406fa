import { i18n } from '#i18n';
import { MARK_DENSITIES, MARK_STYLES, type MarkLook } from '~/utils/model/mark';

type Props = { readonly look: MarkLook; readonly onChange: (look: MarkLook) => void };

/** How marks look and how many there are, with a line of text that shows it. */
export function MarkChoice({ look, onChange }: Props) {
  return (
    <div class="mark-choice">
      <fieldset class="choices">
        <legend>{i18n.t('marks.style')}</legend>
        {MARK_STYLES.map((style) => (
          <label key={style} class="choice-line">
            <input
              type="radio"
              name="mark-style"
              checked={style === look.style}
              onChange={() => onChange({ ...look, style })}
            />
            <span>{styleName(style)}</span>
          </label>
        ))}
      </fieldset>
      <p class={`mark-sample quote mark-sample-${look.style}`} aria-hidden="true">
        <span class="mark-sample-assessed">{i18n.t('welcome.assessed')}</span>
        <span class="mark-sample-stored">{i18n.t('welcome.stored')}</span>
        <span class={look.density === 'on-record' ? undefined : 'mark-sample-quote'}>
          {i18n.t('welcome.quote')}
        </span>
      </p>
      <fieldset class="choices">
        <legend>{i18n.t('marks.density')}</legend>
        {MARK_DENSITIES.map((density) => (
          <label key={density} class="choice-line">
            <input
              type="radio"
              name="mark-density"
              checked={density === look.density}
              onChange={() => onChange({ ...look, density })}
            />
            <span>{densityName(density)}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft">{i18n.t('marks.note')}</p>
    </div>
  );
}

function styleName(style: MarkLook['style']): string {
  return style === 'calm' ? i18n.t('marks.calm') : i18n.t('marks.strong');
}

function densityName(density: MarkLook['density']): string {
  const names: Record<MarkLook['density'], () => string> = {
    all: () => i18n.t('marks.all'),
    balanced: () => i18n.t('marks.balanced'),
    few: () => i18n.t('marks.few'),
    'on-record': () => i18n.t('marks.onRecord'),
  };
  return names[density]();
}
