import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { currentRole } from '~/utils/model/current-role';
import type { Speaker } from '~/utils/model/speaker';
import { FormDialog } from './form-dialog';
import { ReasonField } from './reason-field';

type Props = {
  readonly speaker: Speaker;
  /** The user's other records. */
  readonly others: readonly Speaker[];
  readonly onMerge: (mergedId: string, reason: string) => void;
};

/** Which other record is the same person or body: it is taken into this one. */
export function MergeForm({ speaker, others, onMerge }: Props) {
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      label={i18n.t('speakerTools.merge')}
      title={i18n.t('speakerTools.mergeTitle', [speaker.name])}
      submit={i18n.t('speakerTools.mergeSubmit')}
      canSubmit={chosen !== '' && reason.trim() !== ''}
      onSubmit={() => {
        onMerge(chosen, reason.trim());
        // The record is gone now.
        setChosen('');
        setReason('');
      }}
    >
      <p>{i18n.t('speakerTools.mergeText', [speaker.name])}</p>
      <label class="field">
        <span class="label">{i18n.t('speakerTools.other')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{i18n.t('speakerTools.choose')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {nameWithRole(other)}
            </option>
          ))}
        </select>
      </label>
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

function nameWithRole({ name, roles }: Speaker): string {
  const role = currentRole(roles);
  return role ? `${name} (${role.title})` : name;
}
