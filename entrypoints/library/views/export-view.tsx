import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useExportRefs } from '~/components/hooks/exporting/use-export-refs';
import { useExporting } from '~/components/hooks/exporting/use-exporting';
import { usePackDraft } from '~/components/hooks/exporting/use-pack-draft';
import { useSigningKey } from '~/components/hooks/exporting/use-signing-key';
import { ProgressLine } from '~/components/progress-line';
import { readExportWish } from '~/components/statements/export-address';
import type { ExportFormat } from '~/utils/interchange/export-formats';
import type { ManifestField } from '~/utils/interchange/pack-file/manifest-draft';
import { exportJob } from '../export/export-job';
import { ExportResult } from '../export/export-result';
import { manifestLabel } from '../export/export-words';
import { FormatField } from '../export/format-field';
import { LineField } from '../export/line-field';
import { ManifestForm } from '../export/manifest-form';
import { SignField } from '../export/sign-field';
import { WhatField } from '../export/what-field';
import '../export/export.css';
import '../transfer.css';

/** Statements as a file of any format: what, in which form, and what that form cannot hold. */
export function ExportView({ query }: { readonly query: string }) {
  const wish = useMemo(() => readExportWish(query), [query]);
  const offer = useExportRefs(wish);
  const exporting = useExporting();
  const signing = useSigningKey();
  const [draft, changeDraft] = usePackDraft();
  const [isOwn, setOwn] = useState(wish.kind === 'own');
  const [publishedOnly, setPublishedOnly] = useState(true);
  const [format, setFormat] = useState<ExportFormat>('pack');
  const [sign, setSign] = useState(true);
  const [wrong, setWrong] = useState<readonly ManifestField[]>([]);
  if (!draft) return null;

  const isPack = format === 'pack' || format === 'pack-lines';
  const count = isOwn ? offer.own : (offer.wished?.length ?? null);
  const start = () => {
    const refs = isOwn ? null : offer.wished;
    const isSigned = isPack && sign && signing.canSign === true && Boolean(signing.key);
    const job = exportJob({ refs, publishedOnly, format, draft, sign: isSigned });
    if (!job.ok) {
      setWrong(job.wrong);
      document.getElementById(`manifest-${job.wrong[0]}`)?.focus();
      return;
    }
    setWrong([]);
    exporting.write(job.work);
  };
  const change = (act: () => void) => {
    if (exporting.state.stage !== 'idle') exporting.reset();
    act();
  };
  return (
    <div class="stack export">
      <h1>{i18n.t('exporting.title')}</h1>
      <p>{i18n.t('exporting.text')}</p>
      <WhatField
        wish={wish.kind}
        offer={offer}
        isOwn={isOwn}
        publishedOnly={publishedOnly}
        onOwn={(next) => change(() => setOwn(next))}
        onPublishedOnly={(next) => change(() => setPublishedOnly(next))}
      />
      <FormatField format={format} onChange={(next) => change(() => setFormat(next))} />
      {isPack && <ManifestForm draft={draft} wrong={wrong} onChange={changeDraft} />}
      {format === 'claim-review' && (
        <LineField
          id="manifest-publisherUrl"
          type="url"
          label={i18n.t('exporting.site')}
          hint={i18n.t('exporting.siteHint')}
          value={draft.publisherUrl}
          problem={wrong.includes('publisherUrl') ? i18n.t('exporting.wrong.publisherUrl') : ''}
          onInput={(publisherUrl) => changeDraft({ ...draft, publisherUrl })}
        />
      )}
      {isPack && <SignField signing={signing} isSigned={sign} onSign={setSign} />}
      {wrong.length > 0 && (
        <p class="problem" role="alert">
          {wrong.map(manifestLabel).join(' · ')}
        </p>
      )}
      {exporting.state.stage === 'writing' ? (
        <ProgressLine label={i18n.t('exporting.writing')} progress={null} onCancel={exporting.reset} />
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="button button-primary"
            disabled={count === null || count === 0}
            onClick={start}
          >
            {format === 'claim-review' ? i18n.t('exporting.look') : i18n.t('exporting.write')}
          </button>
        </p>
      )}
      <ExportResult
        exporting={exporting}
        refOf={(id) =>
          isOwn ? { packId: null, id } : (offer.wished?.find((each) => each.id === id) ?? null)
        }
      />
    </div>
  );
}
