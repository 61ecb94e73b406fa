import { i18n } from '#i18n';
import { MANIFEST_FIELDS, type ManifestField } from '~/utils/interchange/pack-file/manifest-draft';
import type { ManifestDraft } from '~/utils/model/pack';
import { manifestFault, manifestLabel } from './export-words';
import { LineField } from './line-field';

type Props = {
  readonly draft: ManifestDraft;
  /** Fields to look at again. */
  readonly wrong: readonly ManifestField[];
  readonly onChange: (draft: ManifestDraft) => void;
};

/** Who answers for a pack, and on what terms. */
export function ManifestForm({ draft, wrong, onChange }: Props) {
  return (
    <section aria-labelledby="manifest-title" class="export-manifest">
      <h2 id="manifest-title">{i18n.t('exporting.manifest')}</h2>
      <p class="soft">{i18n.t('exporting.manifestText')}</p>
      <div class="export-manifest-fields">
        {MANIFEST_FIELDS.map((field) => (
          <LineField
            key={field}
            id={`manifest-${field}`}
            label={manifestLabel(field)}
            value={draft[field]}
            hint={hintOf(field)}
            problem={wrong.includes(field) ? manifestFault(field) : ''}
            isLong={field === 'description'}
            type={field === 'publisherUrl' ? 'url' : 'text'}
            onInput={(value) => onChange({ ...draft, [field]: value })}
          />
        ))}
      </div>
    </section>
  );
}

function hintOf(field: ManifestField): string | undefined {
  switch (field) {
    case 'description':
    case 'corrections':
    case 'licence':
    case 'lang':
    case 'id':
    case 'release':
      return i18n.t(`exporting.hints.${field}`);
    default:
      return undefined;
  }
}
