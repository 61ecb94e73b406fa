import { i18n } from '#i18n';
import { PasteForm } from '~/components/check/paste-form';
import { useTextCheck } from '~/components/hooks/use-text-check';
import { Notice } from '~/components/notice';
import { MAX_PASTE } from '~/utils/messaging/text-limits';
import { CheckResult } from './check-result';
import '~/components/comparison.css';
import '~/components/check/check.css';

/** Sets text from anywhere beside the record: a PDF, a mail, a transcript. */
export function CheckView() {
  const [check, run] = useTextCheck();
  return (
    <div class="check">
      <h1>{i18n.t('checkText.title')}</h1>
      <p>{i18n.t('checkText.text')}</p>
      <PasteForm maxLength={MAX_PASTE} isBusy={check.state === 'checking'} onCheck={run} />
      <p role="status" class="visually-hidden">
        {check.state === 'done' && i18n.t('checkText.found', check.report.claims.length)}
      </p>
      {check.state === 'checking' && <p>{i18n.t('checkText.checking')}</p>}
      {check.state === 'failed' && (
        <Notice title={i18n.t('checkText.failedTitle')} text={i18n.t('checkText.failedText')} />
      )}
      {check.state === 'done' &&
        (check.report.claims.length === 0 ? (
          <Notice title={i18n.t('checkText.nothingTitle')} text={i18n.t('checkText.nothingText')} />
        ) : (
          <CheckResult key={check.report.analysedAt} report={check.report} />
        ))}
    </div>
  );
}
