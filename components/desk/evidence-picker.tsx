import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '~/utils/model/evidence';
import { foldText } from '~/utils/text/normalise';
import { EvidenceKindWord } from '../evidence-kind';

type Props = {
  /** Evidence on record that is not cited here yet, last changed first. */
  readonly evidence: readonly Evidence[];
  readonly onPick: (evidence: Evidence) => void;
};

/** A list to choose from; who seeks more types more. */
const MOST = 8;

/** Evidence that is on record already: one record can be cited for many statements. */
export function EvidencePicker({ evidence, onPick }: Props) {
  const [query, setQuery] = useState('');
  const words = foldText(query).split(' ').filter(Boolean);
  const found = evidence
    .filter(({ title, publisher, url }) => {
      const text = foldText(`${title} ${publisher} ${url}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, MOST);
  return (
    <details class="desk-more">
      <summary>{i18n.t('deskEvidence.pick')}</summary>
      <label class="desk-field">
        <span class="desk-label">{i18n.t('deskEvidence.search')}</span>
        <input
          class="desk-input"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="visually-hidden" role="status">
        {i18n.t('deskEvidence.found', found.length)}
      </p>
      <ul class="desk-picks">
        {found.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class="desk-pick"
              onClick={() => {
                setQuery('');
                onPick(each);
              }}
            >
              <span dir="auto">{each.title}</span>
              <span class="soft">
                <EvidenceKindWord kind={each.kind} /> <bdi>{each.publisher}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
