import { i18n } from '#i18n';
import { LIMITS } from '~/utils/desk/check-form';
import type { EvidenceForm } from '~/utils/desk/desk-form';
import { fillFromAddress } from '~/utils/desk/fill-address';
import { EVIDENCE_KINDS, type EvidenceKind } from '~/utils/model/evidence';
import { evidenceWord } from '../words';
import { AreaField } from './area-field';
import { type Change, fieldsOf } from './change';
import { ChoiceField } from './choice-field';
import { SelectField } from './select-field';
import { stanceWord } from './stance-word';
import { TextField } from './text-field';

type Props = {
  /** Its path in the form. */
  readonly field: string;
  readonly item: EvidenceForm;
  /** The groups that are in use already. */
  readonly groups: readonly string[];
  readonly publisherOf: (host: string) => string | null;
  readonly onChange: Change<EvidenceForm>;
};

/** One document: what it is, who published it, what it says. */
export function EvidenceFields({ field, item, groups, publisherOf, onChange }: Props) {
  const set = fieldsOf(item, onChange);
  return (
    <div class="desk-group">
      <TextField
        field={`${field}.url`}
        label={i18n.t('deskEvidence.url')}
        hint={
          item.url === '' && item.archivedUrl !== ''
            ? i18n.t('deskEvidence.originalHint')
            : i18n.t('deskEvidence.urlHint')
        }
        inputMode="url"
        value={item.url}
        onInput={(url) =>
          onChange(isPasted(item.url, url) ? fillFromAddress(item, url, publisherOf) : { ...item, url })
        }
      />
      <ChoiceField
        field={`${field}.stance`}
        label={i18n.t('deskEvidence.stance')}
        value={item.stance}
        options={[
          ['supports', stanceWord('supports')],
          ['refutes', stanceWord('refutes')],
          ['context', stanceWord('context')],
        ]}
        onChange={set('stance')}
      />
      <SelectField<EvidenceKind | ''>
        field={`${field}.kind`}
        label={i18n.t('deskEvidence.kind')}
        hint={item.kind === 'official-statement' ? i18n.t('deskEvidence.officialHint') : undefined}
        value={item.kind}
        options={[
          ['', i18n.t('deskEvidence.chooseKind')],
          ...EVIDENCE_KINDS.map((kind): [EvidenceKind, string] => [kind, evidenceWord(kind)]),
        ]}
        onChange={set('kind')}
      />
      <TextField
        field={`${field}.title`}
        label={i18n.t('deskEvidence.title')}
        value={item.title}
        onInput={set('title')}
      />
      <div class="desk-pair">
        <TextField
          field={`${field}.publisher`}
          label={i18n.t('deskEvidence.publisher')}
          value={item.publisher}
          onInput={set('publisher')}
        />
        <TextField
          field={`${field}.publishedOn`}
          label={i18n.t('deskEvidence.publishedOn')}
          isOptional
          hint={i18n.t('desk.dateHint')}
          value={item.publishedOn}
          onInput={set('publishedOn')}
        />
      </div>
      <AreaField
        field={`${field}.quotation`}
        label={i18n.t('deskEvidence.quotation')}
        isOptional
        max={LIMITS.quotation}
        isQuote
        value={item.quotation}
        onInput={set('quotation')}
      />
      <TextField
        field={`${field}.archivedUrl`}
        label={i18n.t('deskEvidence.archivedUrl')}
        isOptional
        hint={i18n.t('deskEvidence.archivedHint')}
        inputMode="url"
        value={item.archivedUrl}
        onInput={set('archivedUrl')}
      />
      <details class="desk-more">
        <summary>{i18n.t('deskEvidence.more')}</summary>
        <div class="desk-pair">
          <TextField
            field={`${field}.author`}
            label={i18n.t('deskEvidence.author')}
            isOptional
            value={item.author}
            onInput={set('author')}
          />
          <TextField
            field={`${field}.observedOn`}
            label={i18n.t('deskEvidence.observedOn')}
            isOptional
            hint={i18n.t('deskEvidence.observedHint')}
            value={item.observedOn}
            onInput={set('observedOn')}
          />
        </div>
        <div class="desk-pair">
          <TextField
            field={`${field}.place`}
            label={i18n.t('deskEvidence.place')}
            isOptional
            value={item.place}
            onInput={set('place')}
          />
          <TextField
            field={`${field}.lang`}
            label={i18n.t('desk.lang')}
            isOptional
            hint={i18n.t('desk.langHint')}
            value={item.lang}
            onInput={set('lang')}
          />
        </div>
        <TextField
          field={`${field}.independenceGroup`}
          label={i18n.t('deskEvidence.group')}
          isOptional
          hint={i18n.t('deskEvidence.groupHint')}
          suggestions={groups}
          value={item.independenceGroup}
          onInput={set('independenceGroup')}
        />
      </details>
    </div>
  );
}

/** Typing adds a letter at a time; what comes at once is a whole address to be read. */
function isPasted(before: string, after: string): boolean {
  return after.length - before.length > 3 && /^\s*https?:\/\//i.test(after);
}
