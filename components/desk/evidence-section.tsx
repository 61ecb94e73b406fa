import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EvidenceForm } from '~/utils/desk/desk-form';
import { emptyEvidence } from '~/utils/desk/empty-form';
import { originsOf } from '~/utils/desk/publish-checklist';
import { evidenceForm } from '~/utils/desk/record-form';
import type { Evidence } from '~/utils/model/evidence';
import { hostOf } from '~/utils/text/web-address';
import type { Change } from './change';
import { EvidenceItem } from './evidence-item';
import { EvidencePicker } from './evidence-picker';
import { focusFieldSoon } from './focus-field-soon';
import { controlId, Problems } from './problems';

type Props = {
  readonly evidence: readonly EvidenceForm[];
  /** The user's own evidence, last changed first. */
  readonly known: readonly Evidence[];
  readonly citedElsewhere: ReadonlyMap<string, number>;
  readonly onChange: Change<EvidenceForm[]>;
};

const FIELD = 'assessment.evidence';

/** The documents the assessment rests on: for it, against it and around it in one list. */
export function EvidenceSection({ evidence, known, citedElsewhere, onChange }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const problems = [...useContext(Problems).keys()];
  const cited = new Set(evidence.map(({ id }) => id));
  const origins = originsOf(evidence);
  const groups = [
    ...new Set([...known, ...evidence].flatMap(({ independenceGroup }) => independenceGroup || [])),
  ];
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const add = (item: EvidenceForm, next: 'url' | 'stance') => {
    onChange([...evidence, item]);
    setOpen(new Set([...open, item.key]));
    focusFieldSoon(`${FIELD}.${evidence.length}.${next}`);
  };
  return (
    <section class="desk-section" aria-labelledby="desk-evidence">
      <h2 id="desk-evidence">{i18n.t('deskEvidence.heading')}</h2>
      {evidence.length === 0 ? (
        <p class="soft">{i18n.t('deskEvidence.none')}</p>
      ) : (
        <p class="soft">
          {i18n.t('evidence.count', [String(origins.independent), String(origins.official)])}
        </p>
      )}
      <ol class="desk-evidence-list">
        {evidence.map((item, at) => (
          <EvidenceItem
            key={item.key}
            field={`${FIELD}.${at}`}
            number={at + 1}
            item={item}
            groups={groups}
            onRecord={item.id === null ? knownDocument(item, known, cited) : null}
            elsewhere={item.id === null ? 0 : (citedElsewhere.get(item.id) ?? 0)}
            publisherOf={(host) => known.find(({ url }) => hostOf(url) === host)?.publisher ?? null}
            isOpen={open.has(item.key) || problems.some((field) => field.startsWith(`${FIELD}.${at}.`))}
            onToggle={() => toggle(item.key)}
            onChange={(next) => onChange(evidence.map((each) => (each.key === item.key ? next : each)))}
            onRemove={() => {
              onChange(evidence.filter(({ key }) => key !== item.key));
              focusFieldSoon(FIELD);
            }}
          />
        ))}
      </ol>
      <p>
        <button
          type="button"
          class="button"
          id={controlId(FIELD)}
          onClick={() => add(emptyEvidence(crypto.randomUUID()), 'url')}
        >
          {i18n.t('deskEvidence.add')}
        </button>
      </p>
      {known.some(({ id }) => !cited.has(id)) && (
        <EvidencePicker
          evidence={known.filter(({ id }) => !cited.has(id))}
          onPick={(picked) => add(evidenceForm(picked, ''), 'stance')}
        />
      )}
    </section>
  );
}

/** The record of the document whose address was typed, if it is on record and not cited here; null for none. */
function knownDocument(
  { url }: EvidenceForm,
  known: readonly Evidence[],
  cited: ReadonlySet<string | null>,
): Evidence | null {
  const typed = url.trim();
  return (typed !== '' && known.find((each) => each.url === typed && !cited.has(each.id))) || null;
}
