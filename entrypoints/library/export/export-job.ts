import { i18n } from '#i18n';
import type { ExportWork } from '~/components/hooks/exporting/use-exporting';
import { rememberRelease } from '~/components/hooks/exporting/use-pack-draft';
import { interfaceLocale } from '~/components/interface-locale';
import { reportLabels } from '~/components/report/report-words';
import { verdictWord } from '~/components/words';
import { type ExportFormat, FILE_KINDS } from '~/utils/interchange/export-formats';
import { type ManifestField, manifestOfDraft } from '~/utils/interchange/pack-file/manifest-draft';
import { VERDICTS } from '~/utils/model/assessment';
import type { ManifestDraft } from '~/utils/model/pack';
import type { StatementRef } from '~/utils/model/statement';
import { today } from '~/utils/text/today';
import { isWebAddress } from '~/utils/text/web-address';

export type ExportWords = {
  readonly refs: readonly StatementRef[] | null;
  readonly publishedOnly: boolean;
  readonly format: ExportFormat;
  readonly draft: ManifestDraft;
  readonly sign: boolean;
};

/** What the worker is asked for and how the file is called, or the fields to look at first. */
export type ExportJob =
  | { readonly ok: true; readonly work: ExportWork }
  | { readonly ok: false; readonly wrong: readonly ManifestField[] };

/** Stands for the manifest in formats that hold none. */
const NO_PACK: ManifestDraft = {
  id: 'statements',
  name: 'Statements',
  description: 'Statements',
  release: '1',
  publisher: 'On Record',
  publisherUrl: '',
  licence: 'none',
  lang: 'en',
  corrections: 'https://example.org/',
};

/** Puts together what the export view was told. */
export function exportJob({ refs, publishedOnly, format, draft, sign }: ExportWords): ExportJob {
  const isPack = format === 'pack' || format === 'pack-lines';
  const site = draft.publisherUrl.trim();
  if (format === 'claim-review' && site !== '' && !isWebAddress(site))
    return { ok: false, wrong: ['publisherUrl'] };
  const scale = VERDICTS.map((verdict) => ({ label: verdictWord(verdict), verdict }));
  const drafted = manifestOfDraft(isPack ? draft : NO_PACK, scale, today());
  if (!drafted.ok) return drafted;
  const { manifest } = drafted;
  const { ending, type } = FILE_KINDS[format];
  const { date: _date, ...labels } = reportLabels();
  const stem = isPack ? `${manifest.id}-${manifest.release}` : `on-record-${today()}`;
  return {
    ok: true,
    work: {
      request: {
        choice: { refs, speakerId: null, tag: null, publishedOnly },
        format,
        options: {
          now: new Date().toISOString(),
          manifest,
          publisherUrl: format === 'claim-review' && site !== '' ? site : null,
          labels,
          lang: interfaceLocale(),
          title: i18n.t('library.views.statements'),
        },
        sign,
      },
      name: `${stem}${ending}`,
      type,
      // What was typed is kept for the next release.
      onSaved: () => {
        if (isPack) void rememberRelease(draft);
      },
    },
  };
}
