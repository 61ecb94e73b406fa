import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Speaker } from '~/utils/model/speaker';
import { FormDialog } from './form-dialog';
import { ReasonField } from './reason-field';
import { RoleFields } from './role-fields';
import { type SpeakerForm, speakerForm, speakerFormProblems, speakerOfForm } from './speaker-form';

type Props = {
  readonly speaker: Speaker;
  readonly onEdit: (fields: Omit<Speaker, 'id'>, reason: string) => void;
};

const SORTS: readonly Speaker['sort'][] = ['person', 'organisation', 'collective'];

/** What is known of one of the user's speakers: names, roles in time, the Wikidata id. */
export function EditForm({ speaker, onEdit }: Props) {
  const [form, setForm] = useState<SpeakerForm>(() => speakerForm(speaker));
  const [reason, setReason] = useState('');
  const problems = speakerFormProblems(form);
  const set = (part: Partial<SpeakerForm>) => setForm({ ...form, ...part });
  return (
    <FormDialog
      label={i18n.t('speakerTools.edit')}
      title={i18n.t('speakerTools.editTitle', [speaker.name])}
      submit={i18n.t('speakerTools.editSubmit')}
      canSubmit={problems.length === 0 && reason.trim() !== ''}
      onSubmit={() => {
        onEdit(speakerOfForm(form), reason.trim());
        setReason('');
      }}
    >
      <label class="field">
        <span class="label">{i18n.t('speakerTools.name')}</span>
        <input
          value={form.name}
          maxLength={200}
          aria-invalid={problems.includes('name') || undefined}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
        {problems.includes('name') && <span class="problem">{i18n.t('deskProblem.required')}</span>}
      </label>
      <label class="field">
        <span class="label">{i18n.t('desk.speakerSort')}</span>
        <select
          value={form.sort}
          onChange={(event) => {
            const sort = SORTS.find((each) => each === event.currentTarget.value);
            if (sort) set({ sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {sortWord(sort)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{i18n.t('dossier.aliases')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={form.aliases}
          onInput={(event) => set({ aliases: event.currentTarget.value })}
        />
        <span class="soft">{i18n.t('speakerTools.aliasesHint')}</span>
      </label>
      <RoleFields roles={form.roles} problems={problems} onChange={(roles) => set({ roles })} />
      <label class="field">
        <span class="label">{i18n.t('speakerTools.wikidata')}</span>
        <input
          value={form.wikidata}
          maxLength={20}
          aria-invalid={problems.includes('wikidata') || undefined}
          onInput={(event) => set({ wikidata: event.currentTarget.value })}
        />
        {problems.includes('wikidata') && (
          <span class="problem">{i18n.t('speakerTools.wikidataProblem')}</span>
        )}
      </label>
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

function sortWord(sort: Speaker['sort']): string {
  if (sort === 'person') return i18n.t('desk.sortPerson');
  return sort === 'organisation' ? i18n.t('desk.sortOrganisation') : i18n.t('desk.sortCollective');
}
