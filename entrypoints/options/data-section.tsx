import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmButton } from '~/components/confirm-button';
import { useStorageSize } from '~/components/hooks/use-storage-size';
import { saveFile } from '~/components/save-file';
import { request } from '~/utils/messaging/request';
import { forgetOwn } from '~/utils/store/forget-own';
import { openStore } from '~/utils/store/open-store';
import { noteBackup, takeBackup } from '~/utils/store/take-backup';

/** What is kept, and the two ways out: everything as a file, and everything gone. */
export function DataSection() {
  const [answer, setAnswer] = useState('');
  const [size, measure] = useStorageSize();

  const exportAll = async () => {
    const store = openStore();
    const backup = await takeBackup(store);
    const name = `on-record-${backup.createdAt.slice(0, 10)}.json`;
    saveFile(document, name, 'application/json', JSON.stringify(backup));
    await noteBackup(store, backup);
    setAnswer(i18n.t('data.exported', [name]));
  };
  const deleteAll = async () => {
    await forgetOwn(openStore());
    await request('store:changed', {});
    measure();
    setAnswer(i18n.t('data.deleted'));
  };

  return (
    <>
      <p>{i18n.t('data.text')}</p>
      {size && <p>{i18n.t('data.size', [size.own, size.bytes])}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={() => void exportAll()}>
          {i18n.t('data.export')}
        </button>
        <ConfirmButton
          label={i18n.t('data.delete')}
          question={i18n.t('data.deleteQuestion')}
          confirm={i18n.t('data.deleteConfirm')}
          onConfirm={() => void deleteAll()}
        />
      </p>
      <p role="status" class="access-answer">
        {answer}
      </p>
    </>
  );
}
