import { i18n } from '#i18n';
import type { Comparison } from '~/utils/model/claim-brief';
import { latestPublished } from '~/utils/model/latest-published';
import type { StatementRef } from '~/utils/model/statement';
import { diffWords } from '~/utils/text/word-diff';
import { DiffText } from '../diff-text';
import { formatDate } from '../format-date';
import { libraryHref } from '../library-href';
import { VerdictWord } from '../verdict-word';

type Props = {
  /** The words as typed. */
  readonly text: string;
  readonly similar: readonly Comparison[];
  /** Statements that the passage is noted with already. */
  readonly noted: readonly StatementRef[];
  /** Adds the page to a statement on record instead; absent where no page is at hand. */
  readonly onAttach: ((statement: StatementRef) => void) | undefined;
};

/** Statements on record that say the same or nearly so: a second one would split what is known. */
export function NearDuplicates({ text, similar, noted, onAttach }: Props) {
  return (
    <section class="desk-similar" aria-label={i18n.t('deskSimilar.label')}>
      <p class="visually-hidden" role="status">
        {similar.length > 0 ? i18n.t('deskSimilar.found', similar.length) : ''}
      </p>
      {similar.length > 0 && (
        <>
          <p class="desk-similar-title">
            {similar[0]?.match.tier === 'same' ? i18n.t('deskSimilar.same') : i18n.t('deskSimilar.similar')}
          </p>
          <ul>
            {similar.map((comparison) => (
              <NearDuplicate
                key={`${comparison.match.statement.packId} ${comparison.match.statement.id}`}
                text={text}
                comparison={comparison}
                isNoted={noted.some(
                  ({ packId, id }) =>
                    packId === comparison.match.statement.packId && id === comparison.match.statement.id,
                )}
                onAttach={onAttach}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type ItemProps = Pick<Props, 'text' | 'onAttach'> & {
  readonly comparison: Comparison;
  readonly isNoted: boolean;
};

function NearDuplicate({ text, comparison, isNoted, onAttach }: ItemProps) {
  const { match, record, origin } = comparison;
  const { statement, speaker } = record;
  const assessment = latestPublished(record.assessments);
  const onlyRecord = diffWords(text, statement.text).flatMap(({ kind, b }) =>
    kind === 'only-b' && b ? [b] : [],
  );
  const details = [
    speaker?.name,
    statement.saidOn && formatDate(statement.saidOn),
    origin?.packName ?? i18n.t('desk.ownRecord'),
  ];
  return (
    <li class="desk-similar-item">
      <blockquote class="quote" lang={statement.lang}>
        <DiffText text={statement.text} only={onlyRecord} side="record" />
      </blockquote>
      <p class="soft">
        {details.filter(Boolean).join(' · ')} {assessment && <VerdictWord verdict={assessment.verdict} />}
      </p>
      {onAttach && isNoted && <p class="soft">{i18n.t('deskSimilar.noted')}</p>}
      <p class="desk-buttons">
        {onAttach && !isNoted && (
          <button type="button" class="button" onClick={() => onAttach(match.statement)}>
            {i18n.t('deskSimilar.attach')}
          </button>
        )}
        <a
          class="button desk-link"
          href={libraryHref({ view: 'statement', ref: match.statement })}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t('deskSimilar.open')}
        </a>
      </p>
    </li>
  );
}
