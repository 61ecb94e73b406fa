import { i18n } from '#i18n';
import type { DeskForm } from '~/utils/desk/desk-form';
import { type CheckId, type ChecklistItem, publishChecklist } from '~/utils/desk/publish-checklist';

type Props = {
  readonly form: DeskForm;
  /** Ticks or unticks a point. */
  readonly onConfirm: (id: CheckId, isConfirmed: boolean) => void;
  /** Goes to the field that answers a point. */
  readonly onGo: (field: string) => void;
};

/** What to look at before readers see it: what the form shows by itself, and what only its author can tell. */
export function Checklist({ form, onConfirm, onGo }: Props) {
  const items = publishChecklist(form);
  const done = items.filter(({ state }) => state !== 'open').length;
  return (
    <section class="desk-section" aria-labelledby="desk-checklist">
      <h2 id="desk-checklist" tabIndex={-1}>
        {i18n.t('deskCheck.heading')}
      </h2>
      <p class="soft" role="status">
        {i18n.t('deskCheck.done', [String(done), String(items.length)])}
      </p>
      <ul class="desk-checks">
        {items.map((item) => (
          <li key={item.id} class={item.state === 'open' ? 'desk-check' : 'desk-check desk-check-done'}>
            <CheckPoint item={item} onConfirm={onConfirm} />
            <button
              type="button"
              class="button button-plain desk-check-go"
              aria-label={i18n.t('deskCheck.goNamed', [checkWord(item.id)])}
              onClick={() => onGo(item.field)}
            >
              {i18n.t('deskCheck.go')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PointProps = { readonly item: ChecklistItem; readonly onConfirm: Props['onConfirm'] };

function CheckPoint({ item: { id, state, canConfirm, words }, onConfirm }: PointProps) {
  const text = (
    <span>
      {checkWord(id)}
      {words.length > 0 && <span class="soft"> {i18n.t('deskCheck.words', [words.join(', ')])}</span>}
    </span>
  );
  if (canConfirm && state !== 'met')
    return (
      <label class="desk-check-point">
        <input
          type="checkbox"
          checked={state === 'confirmed'}
          onChange={(event) => onConfirm(id, event.currentTarget.checked)}
        />
        {text}
      </label>
    );
  return (
    <p class="desk-check-point">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={state === 'open' ? 'M3 8h10' : 'M2 8.5 6 12.5 14 3.5'} />
      </svg>
      {text}
      <span class="visually-hidden">
        {state === 'open' ? i18n.t('deskCheck.open') : i18n.t('deskCheck.met')}
      </span>
    </p>
  );
}

/** A point of the checklist in words. */
export function checkWord(id: CheckId): string {
  const words: Record<CheckId, () => string> = {
    'as-said': () => i18n.t('deskCheck.asSaid'),
    'original-found': () => i18n.t('deskCheck.originalFound'),
    'primary-source': () => i18n.t('deskCheck.primarySource'),
    'independent-origins': () => i18n.t('deskCheck.independentOrigins'),
    'sources-support': () => i18n.t('deskCheck.sourcesSupport'),
    'opposing-listed': () => i18n.t('deskCheck.opposingListed'),
    'neutral-wording': () => i18n.t('deskCheck.neutralWording'),
    'dates-valid': () => i18n.t('deskCheck.datesValid'),
    'interest-declared': () => i18n.t('deskCheck.interestDeclared'),
  };
  return words[id]();
}
