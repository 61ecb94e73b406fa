import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countWords } from '~/components/count-words';
import type { Importing } from '~/components/hooks/use-import';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import { ManifestFacts } from './manifest-facts';
import { PreviewLists } from './preview-lists';
import { SignatureLine } from './signature-line';

type Pack = Extract<ImportPreview, { kind: 'pack' }>;
type Props = { readonly preview: Pack; readonly importing: Importing };

function orderSentence({ order, installed, manifest }: Pack): string {
  const sentences: Record<Pack['order'], () => string> = {
    new: () => i18n.t('packsPage.order.new'),
    update: () => i18n.t('packsPage.order.update', [installed ?? '', manifest.release]),
    same: () => i18n.t('packsPage.order.same', [manifest.release]),
    older: () => i18n.t('packsPage.order.older', [manifest.release, installed ?? '']),
  };
  return sentences[order]();
}

/** What installing a pack would bring or change, and who answers for it. */
export function PackPreview({ preview, importing }: Props) {
  const { manifest, order, lists, verdictsChanged, signature, signer, sha256, counts } = preview;
  const [agreed, setAgreed] = useState(false);
  const doubtful = order === 'same' || order === 'older' || signer === 'other-key' || signer === 'dropped';
  return (
    <div class="stack">
      <h2 lang={manifest.lang}>{manifest.name}</h2>
      <p lang={manifest.lang}>{manifest.description}</p>
      <p>
        <b>{orderSentence(preview)}</b>{' '}
        {countWords({ statements: counts.statements, assessments: counts.assessments })}
      </p>
      <ManifestFacts manifest={manifest} sha256={sha256}>
        <dt>{i18n.t('signing.title')}</dt>
        <dd>
          <SignatureLine signature={signature} signer={signer} />
        </dd>
      </ManifestFacts>
      {verdictsChanged > 0 && <p>{i18n.t('packsPage.verdictsChanged', verdictsChanged)}</p>}
      <PreviewLists
        counts={lists}
        names={order === 'new' ? ['created'] : ['changed', 'created', 'removed']}
        rows={importing.rows}
        version={preview}
      />
      {doubtful && (
        <label class="agree">
          <input
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          {i18n.t('packsPage.installAnyway')}
        </label>
      )}
      <p class="buttons import-ways">
        <button
          type="button"
          class="button button-primary"
          disabled={doubtful && !agreed}
          onClick={() => importing.commit({ changed: 'replace', force: agreed })}
        >
          {order === 'new' ? i18n.t('packsPage.install') : i18n.t('packsPage.update')}
        </button>
        <button type="button" class="button" onClick={importing.cancel}>
          {i18n.t('importing.other')}
        </button>
      </p>
    </div>
  );
}
