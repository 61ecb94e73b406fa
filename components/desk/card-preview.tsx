import { i18n } from '#i18n';
import type { DeskForm } from '~/utils/desk/desk-form';
import { claimOfForm, previewOf } from '~/utils/desk/preview';
import { ComparisonView } from '../comparison-view';

/** What readers will see, as it is being written. */
export function CardPreview({ form }: { readonly form: DeskForm }) {
  const comparison = previewOf(form);
  return (
    <section class="desk-section" aria-labelledby="desk-preview">
      <h2 id="desk-preview">{i18n.t('desk.preview')}</h2>
      {comparison ? (
        <div class="desk-card">
          <ComparisonView claim={claimOfForm(form)} comparison={comparison} />
        </div>
      ) : (
        <p class="soft">{i18n.t('desk.previewEmpty')}</p>
      )}
    </section>
  );
}
