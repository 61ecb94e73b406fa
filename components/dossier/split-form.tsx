import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Speaker } from '~/utils/model/speaker';
import type { Statement } from '~/utils/model/statement';
import { formatDate } from '../format-date';
import { FormDialog } from './form-dialog';
import { ReasonField } from './reason-field';

/** What the form gives: who comes out of the record, with what. */
export type SplitChoice = {
  readonly name: string;
  readonly sort: Speaker['sort'];
  readonly statementIds: readonly string[];
  readonly aliases: readonly string[];
};

type Props = {
  readonly speaker: Speaker;
  /** The record's own statements. */
  readonly statements: readonly Statement[];
  readonly onSplit: (choice: SplitChoice, reason: string) => void;
};

/** Which statements and names are somebody else's: they go to a new record. */
export function SplitForm({ speaker, statements, onSplit }: Props) {
  const [name, setName] = useState('');
  const [statementIds, setStatementIds] = useState<readonly string[]>([]);
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const submit = () => {
    onSplit({ name: name.trim(), sort: speaker.sort, statementIds, aliases }, reason.trim());
    // What was chosen belongs to the new record now.
    setName('');
    setStatementIds([]);
    setAliases([]);
    setReason('');
  };
  return (
    <FormDialog
      label={i18n.t('speakerTools.split')}
      title={i18n.t('speakerTools.splitTitle', [speaker.name])}
      submit={i18n.t('speakerTools.splitSubmit')}
      canSubmit={name.trim() !== '' && statementIds.length > 0 && reason.trim() !== ''}
      onSubmit={submit}
    >
      <label class="field">
        <span class="label">{i18n.t('speakerTools.newName')}</span>
        <input
          value={name}
          maxLength={200}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Choices
        legend={i18n.t('speakerTools.whichStatements')}
        options={statements.map(({ id, text, saidOn }) => ({
          value: id,
          words: saidOn ? `${formatDate(saidOn)}: ${text}` : text,
        }))}
        chosen={statementIds}
        onChoose={setStatementIds}
      />
      {speaker.aliases.length > 0 && (
        <Choices
          legend={i18n.t('speakerTools.whichAliases')}
          options={speaker.aliases.map((alias) => ({ value: alias, words: alias }))}
          chosen={aliases}
          onChoose={setAliases}
        />
      )}
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

type ChoicesProps = {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

function Choices({ legend, options, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend class="label">{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              )
            }
          />
          <bdi>{words}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
