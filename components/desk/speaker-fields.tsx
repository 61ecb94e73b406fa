import { i18n } from '#i18n';
import { chooseSpeaker, type SpeakerOffer } from '~/utils/desk/choose-speaker';
import type { SpeakerForm } from '~/utils/desk/desk-form';
import { currentRole } from '~/utils/model/current-role';
import type { Speaker } from '~/utils/model/speaker';
import { type Change, fieldsOf } from './change';
import { SelectField } from './select-field';
import { TextField } from './text-field';

type Props = {
  readonly speaker: SpeakerForm;
  readonly offers: readonly SpeakerOffer[];
  readonly onChange: Change<SpeakerForm>;
};

/** Who said it: a name, and the records of that name to choose from. */
export function SpeakerFields({ speaker, offers, onChange }: Props) {
  const set = fieldsOf(speaker, onChange);
  const chosen = speaker.id ?? speaker.like?.id ?? null;
  return (
    <div class="desk-group">
      <div class="desk-pair">
        <TextField
          field="speaker.name"
          label={i18n.t('desk.speaker')}
          value={speaker.name}
          hint={speaker.name.trim() === '' ? i18n.t('desk.speakerHint') : undefined}
          onInput={(name) => onChange({ ...speaker, name, id: null, like: null, isOther: false })}
        />
        <TextField
          field="speaker.role"
          label={i18n.t('desk.role')}
          isOptional
          value={speaker.role}
          onInput={set('role')}
        />
      </div>
      {offers.length > 0 && (
        <fieldset class="desk-offers">
          <legend>{i18n.t('desk.speakerOffers')}</legend>
          {offers.map(({ speaker: known, packName }) => (
            <label key={`${packName} ${known.id}`}>
              <input
                type="radio"
                name="desk-speaker-record"
                checked={chosen === known.id}
                onChange={() => onChange(chooseSpeaker(speaker, { speaker: known, packName }))}
              />
              <span>
                <bdi class="desk-offer-name">{known.name}</bdi>{' '}
                <span class="soft">
                  {[lastRole(known), packName ?? i18n.t('desk.ownRecord')].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          ))}
          <label>
            <input
              type="radio"
              name="desk-speaker-record"
              checked={chosen === null}
              onChange={() => onChange({ ...speaker, id: null, like: null, isOther: true })}
            />
            <span>{i18n.t('desk.newSpeaker')}</span>
          </label>
        </fieldset>
      )}
      {chosen === null && speaker.name.trim() !== '' && (
        <SelectField
          field="speaker.sort"
          label={i18n.t('desk.speakerSort')}
          value={speaker.sort}
          options={[
            ['person', i18n.t('desk.sortPerson')],
            ['organisation', i18n.t('desk.sortOrganisation')],
            ['collective', i18n.t('desk.sortCollective')],
          ]}
          onChange={set('sort')}
        />
      )}
    </div>
  );
}

function lastRole({ roles }: Speaker): string {
  return currentRole(roles)?.title ?? '';
}
