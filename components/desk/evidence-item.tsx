import { i18n } from '#i18n';
import type { EvidenceForm } from '~/utils/desk/desk-form';
import { evidenceForm } from '~/utils/desk/record-form';
import type { Evidence } from '~/utils/model/evidence';
import { EvidenceKindWord } from '../evidence-kind';
import type { Change } from './change';
import { EvidenceFields } from './evidence-fields';
import { stanceWord } from './stance-word';

type Props = {
  readonly field: string;
  readonly number: number;
  readonly item: EvidenceForm;
  readonly groups: readonly string[];
  /** The record of the same document, to be used instead; null for none. */
  readonly onRecord: Evidence | null;
  /** For how many other statements this record is cited. */
  readonly elsewhere: number;
  readonly publisherOf: (host: string) => string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: Change<EvidenceForm>;
  readonly onRemove: () => void;
};

/** One piece of evidence: a line that opens into its fields. */
export function EvidenceItem(props: Props) {
  const { field, number, item, isOpen, onRecord, elsewhere, onToggle, onRemove, ...fields } = props;
  const name = item.title.trim() || item.url.trim() || i18n.t('deskEvidence.untitled', [String(number)]);
  return (
    <li class="desk-evidence">
      <div class="desk-evidence-head">
        <button type="button" class="desk-evidence-name" aria-expanded={isOpen} onClick={onToggle}>
          <span dir="auto">{name}</span>
          <span class="soft desk-evidence-words">
            {item.kind !== '' && <EvidenceKindWord kind={item.kind} />}
            {item.stance !== '' && <span class="stance">{stanceWord(item.stance)}</span>}
            <bdi>{item.publisher}</bdi>
          </span>
        </button>
        <button
          type="button"
          class="button button-plain"
          aria-label={i18n.t('deskEvidence.removeNamed', [name])}
          onClick={onRemove}
        >
          {i18n.t('deskEvidence.remove')}
        </button>
      </div>
      {onRecord && (
        <p class="desk-evidence-note" role="status">
          {i18n.t('deskEvidence.known')}{' '}
          <button
            type="button"
            class="button"
            onClick={() => fields.onChange({ ...evidenceForm(onRecord, item.stance), key: item.key })}
          >
            {i18n.t('deskEvidence.useKnown')}
          </button>
        </p>
      )}
      {isOpen && elsewhere > 0 && (
        <p class="desk-evidence-note soft">{i18n.t('deskEvidence.shared', elsewhere)}</p>
      )}
      {isOpen && <EvidenceFields field={field} item={item} {...fields} />}
    </li>
  );
}
