import { i18n } from '#i18n';

type Props = {
  /** ISO dates, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
};

/** A stretch of time, open at either end. */
export function DateRange({ from, to, onChange }: Props) {
  return (
    <div class="date-range">
      <label>
        {i18n.t('statements.filters.from')}
        <input
          type="date"
          value={from ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null, to)}
        />
      </label>
      <label>
        {i18n.t('statements.filters.to')}
        <input
          type="date"
          value={to ?? ''}
          onChange={({ currentTarget }) => onChange(from, currentTarget.value || null)}
        />
      </label>
      <button type="button" class="button" onClick={() => onChange(null, null)}>
        {i18n.t('statements.filters.anyTime')}
      </button>
    </div>
  );
}
