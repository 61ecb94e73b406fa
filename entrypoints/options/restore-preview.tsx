import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import type { RestoreReport } from '~/utils/store/restore-backup';

type Part = keyof RestoreReport;

type Props = {
  /** The day the backup was made, in words. */
  readonly date: string;
  readonly report: RestoreReport;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
};

/** In the order of what matters to the user. */
const PARTS: readonly Part[] = [
  'statements',
  'assessments',
  'evidence',
  'speakers',
  'annotations',
  'drafts',
  'feedback',
  'revisions',
];

/** What a backup would do to the store, part by part, before it does it. */
export function RestorePreview({ date, report, onRestore, onCancel }: Props) {
  const parts = PARTS.filter((part) => Object.values(report[part]).some((count) => count > 0));
  const changes = PARTS.reduce((sum, part) => sum + report[part].added + report[part].replaced, 0);
  return (
    <section class="restore-preview" aria-label={i18n.t('restore.preview')}>
      <p>{i18n.t('restore.from', [date])}</p>
      {parts.length > 0 && (
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('restore.part')}</th>
                <th scope="col">{i18n.t('restore.added')}</th>
                <th scope="col">{i18n.t('restore.replaced')}</th>
                <th scope="col">{i18n.t('restore.kept')}</th>
                <th scope="col">{i18n.t('restore.same')}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part}>
                  <th scope="row">{partName(part)}</th>
                  <td>{formatCount(report[part].added)}</td>
                  <td>{formatCount(report[part].replaced)}</td>
                  <td>{formatCount(report[part].kept)}</td>
                  <td>{formatCount(report[part].same)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="soft">{changes > 0 ? i18n.t('restore.rule') : i18n.t('restore.nothing')}</p>
      <p class="buttons">
        <button type="button" class="button button-primary" disabled={changes === 0} onClick={onRestore}>
          {i18n.t('restore.restore')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('restore.cancel')}
        </button>
      </p>
    </section>
  );
}

function partName(part: Part): string {
  const names: Record<Part, () => string> = {
    statements: () => i18n.t('restore.parts.statements'),
    assessments: () => i18n.t('restore.parts.assessments'),
    evidence: () => i18n.t('restore.parts.evidence'),
    speakers: () => i18n.t('restore.parts.speakers'),
    annotations: () => i18n.t('restore.parts.annotations'),
    drafts: () => i18n.t('restore.parts.drafts'),
    feedback: () => i18n.t('restore.parts.feedback'),
    revisions: () => i18n.t('restore.parts.revisions'),
  };
  return names[part]();
}
