import { i18n } from '#i18n';
import type { EvidenceForm } from '~/utils/desk/desk-form';
import { EvidenceKindWord } from '../evidence-kind';
import type { Change } from './change';
import { EvidenceFields } from './evidence-fields';
import { stanceWord } from './stance-word';

type Props = {
  readonly field: string;
  readonly number: number;
  readonly item: EvidenceForm;
  readonly groups: readonly string[];
  readonly publisherOf: (host: string) => string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: Change<EvidenceForm>;
  readonly onRemove: () => void;
};

/** One piece of evidence: a line that opens into its fields. */
export function EvidenceItem({ field, number, item, isOpen, onToggle, onRemove, ...fields }: Props) {
  const name = item.title.trim() || item.url.trim() || i18n.t('deskEvidence.untitled', [String(number)]);
  return (
    <li class="desk-evidence">
      <div class="desk-evidence-head">
        <button type="button" class="desk-evidence-name" aria-expanded={isOpen} onClick={onToggle}>
          <span dir="auto">{name}</span>
          <span class="soft desk-evidence-words">
            {item.kind !== '' && <EvidenceKindWord kind={item.kind} />}
            <span class="stance">{stanceWord(item.stance)}</span>
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
      {isOpen && <EvidenceFields field={field} item={item} {...fields} />}
    </li>
  );
}
