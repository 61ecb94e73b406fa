import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RelationForm } from '~/utils/desk/desk-form';
import { RELATION_KINDS, type RelationKind, type StatementRef } from '~/utils/model/statement';
import { relationKindWord } from '../relation-word';
import type { Change } from './change';
import { focusFieldSoon } from './focus-field-soon';
import { controlId } from './problems';

/** A statement that may be linked to. */
export type RelationTarget = {
  readonly ref: StatementRef;
  readonly text: string;
  /** Speaker, date, pack: in one line. */
  readonly details: string;
};

type Props = {
  readonly relations: readonly RelationForm[];
  /** Who makes a new link. */
  readonly author: string;
  readonly query: string;
  readonly found: readonly RelationTarget[];
  readonly onQuery: Change<string>;
  readonly onChange: Change<RelationForm[]>;
};

/** What the statement does to others on record: found by search, linked by a word. */
export function RelationFields({ relations, author, query, found, onQuery, onChange }: Props) {
  const [kind, setKind] = useState<RelationKind>('repeats');
  const isLinked = ({ packId, id }: StatementRef) =>
    relations.some(({ statement }) => statement.packId === packId && statement.id === id);
  const add = ({ ref, text }: RelationTarget) => {
    const { packId, id } = ref;
    onChange([...relations, { kind, statement: { packId, id }, author: author.trim(), text }]);
    onQuery('');
    focusFieldSoon('relations');
  };
  return (
    <section class="desk-section" aria-labelledby="desk-relations">
      <h2 id={controlId('relations')} tabIndex={-1}>
        {i18n.t('deskRelation.heading')}
      </h2>
      {relations.length > 0 && (
        <ul class="desk-relations">
          {relations.map((relation, at) => (
            <li key={`${relation.statement.packId} ${relation.statement.id}`} class="desk-evidence-head">
              <div>
                <p class="soft">{relationKindWord(relation.kind)}</p>
                <p class="quote" dir="auto">
                  {relation.text || i18n.t('deskRelation.gone')}
                </p>
              </div>
              <button
                type="button"
                class="button button-plain"
                aria-label={i18n.t('deskRelation.removeNamed', [relation.text])}
                onClick={() => {
                  onChange(relations.filter((_, i) => i !== at));
                  focusFieldSoon('relations');
                }}
              >
                {i18n.t('deskEvidence.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="desk-more">
        <summary>{i18n.t('deskRelation.add')}</summary>
        <div class="desk-pair">
          <label class="desk-field">
            <span class="desk-label">{i18n.t('deskRelation.kind')}</span>
            <select
              class="desk-input"
              value={kind}
              onChange={(event) => {
                const chosen = RELATION_KINDS.find((each) => each === event.currentTarget.value);
                if (chosen) setKind(chosen);
              }}
            >
              {RELATION_KINDS.map((each) => (
                <option key={each} value={each}>
                  {relationKindWord(each)}
                </option>
              ))}
            </select>
          </label>
          <label class="desk-field">
            <span class="desk-label">{i18n.t('deskRelation.search')}</span>
            <input
              class="desk-input"
              type="search"
              value={query}
              onInput={(event) => onQuery(event.currentTarget.value)}
            />
          </label>
        </div>
        <p class="visually-hidden" role="status">
          {query.trim() === '' ? '' : i18n.t('deskRelation.found', found.length)}
        </p>
        <ul class="desk-picks">
          {found
            .filter(({ ref }) => !isLinked(ref))
            .map((target) => (
              <li key={`${target.ref.packId} ${target.ref.id}`}>
                <button type="button" class="desk-pick" onClick={() => add(target)}>
                  <span class="quote" dir="auto">
                    {target.text}
                  </span>
                  <span class="soft">{target.details}</span>
                </button>
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}
