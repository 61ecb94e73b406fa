import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmButton } from '~/components/confirm-button';
import { BackupButton } from '~/components/hooks/restore/backup-button';
import { RestoreSection } from '~/components/hooks/restore/restore-section';
import { useStorageSize } from '~/components/hooks/use-storage-size';
import { requestSurely } from '~/utils/messaging/request';
import { forgetOwn } from '~/utils/store/forget-own';
import { openStore } from '~/utils/store/open-store';

/** What is kept and where; everything as a file, and back from one; everything of the user's gone, or everything. */
export function DataSection() {
  const [answer, setAnswer] = useState('');
  const [size, measure] = useStorageSize();

  const deleteAll = async () => {
    await forgetOwn(openStore());
    await requestSurely('store:changed', {});
    measure();
    setAnswer(i18n.t('data.deleted'));
  };
  const forgetEverything = async () => {
    const reply = await requestSurely('everything:forget', {});
    measure();
    setAnswer(reply.ok ? i18n.t('forget.done') : i18n.t('forget.failed', [reply.error.message]));
  };

  return (
    <>
      <p>{i18n.t('data.text')}</p>
      <p class="soft">{i18n.t('forget.where')}</p>
      {size && <p>{i18n.t('data.size', [size.own, size.bytes])}</p>}
      <p class="buttons">
        <ConfirmButton
          label={i18n.t('data.delete')}
          question={i18n.t('data.deleteQuestion')}
          confirm={i18n.t('data.deleteConfirm')}
          onConfirm={() => void deleteAll()}
        />
        <ConfirmButton
          label={i18n.t('forget.button')}
          question={i18n.t('forget.question')}
          confirm={i18n.t('forget.confirm')}
          onConfirm={() => void forgetEverything()}
        />
      </p>
      <p role="status" class="access-answer">
        {answer}
      </p>
      <BackupButton />
      <RestoreSection onRestored={measure} />
    </>
  );
}
