import { i18n } from '#i18n';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** Why a record is changed: kept in its history. */
export function ReasonField({ value, onChange }: Props) {
  return (
    <label class="field">
      <span class="label">{i18n.t('speakerTools.reason')}</span>
      <input
        value={value}
        maxLength={500}
        required
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
