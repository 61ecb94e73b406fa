import { i18n } from '#i18n';
import type { SpeakerForm } from '~/utils/desk/desk-form';
import type { Speaker } from '~/utils/model/speaker';
import { type Change, fieldsOf } from './change';
import { SelectField } from './select-field';
import { TextField } from './text-field';

/** A speaker on record who may be meant; null is the user's own record. */
export type SpeakerOffer = { readonly speaker: Speaker; readonly packName: string | null };

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
          onInput={(name) => onChange({ ...speaker, name, id: null, like: null })}
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
                onChange={() => onChange(choose(speaker, known, packName))}
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
              onChange={() => onChange({ ...speaker, id: null, like: null })}
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

/** A pack's speaker becomes a record of the user's own; the pack stays as its publisher made it. */
function choose(speaker: SpeakerForm, known: Speaker, packName: string | null): SpeakerForm {
  const { name, sort } = known;
  return packName === null
    ? { ...speaker, name, sort, id: known.id, like: null }
    : { ...speaker, name, sort, id: null, like: copyOf(known) };
}

/** The form holds plain lists that can be changed; records do not. */
function copyOf({ id, name, sort, aliases, roles, wikidata }: Speaker): NonNullable<SpeakerForm['like']> {
  return { id, name, sort, aliases: [...aliases], roles: roles.map((role) => ({ ...role })), wikidata };
}

function lastRole({ roles }: Speaker): string {
  return roles.at(-1)?.title ?? '';
}
