import { i18n } from '#i18n';
import type { Imported, ImportedStatement } from '~/utils/interchange/import/imported';
import { formatDate } from '../format-date';
import { VerdictWord } from '../verdict-word';

type Props = {
  readonly reviews: Omit<Imported<ImportedStatement>, 'rows'>;
  /** How many of the statements are on record already. */
  readonly known: number;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
};

/** What would be put on record of a page's own fact-checks, and what would not, with the reason. */
export function ReviewPreview({ reviews: { records, rejected }, known, onAccept, onDecline }: Props) {
  return (
    <section class="review-preview" aria-labelledby="review-preview">
      <h2 id="review-preview">{i18n.t('reviews.previewTitle')}</h2>
      <p class="soft">{i18n.t('reviews.previewText')}</p>
      <ul>
        {records.map((each) => (
          <ReviewItem key={each.record.statement.id} review={each} />
        ))}
      </ul>
      {known > 0 && <p class="soft">{i18n.t('reviews.known', known)}</p>}
      {rejected.length > 0 && (
        <details open={records.length === 0}>
          <summary>{i18n.t('reviews.rejected', rejected.length)}</summary>
          <ul class="review-rejected">
            {rejected.map(({ row, field, reason }) => (
              <li key={`${row} ${field} ${reason}`}>
                {i18n.t('reviews.reason', [String(row), field, reason])}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="review-buttons">
        {records.length > 0 && (
          <button type="button" class="button button-primary" onClick={onAccept}>
            {i18n.t('reviews.accept')}
          </button>
        )}
        <button type="button" class="button" onClick={onDecline}>
          {i18n.t('reviews.decline')}
        </button>
      </p>
    </section>
  );
}

function ReviewItem({ review: { record, unrated } }: { readonly review: ImportedStatement }) {
  const { statement, speaker, assessments } = record;
  const assessment = assessments[0];
  const review = assessment ?? unrated;
  return (
    <li>
      <p>
        <bdi>{speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
        {statement.saidOn && `, ${formatDate(statement.saidOn)}`}
      </p>
      <p class="quote" lang={statement.lang} dir="auto">
        {statement.text}
      </p>
      {review && (
        <p class="review-verdict">
          {assessment ? (
            <VerdictWord verdict={assessment.verdict} />
          ) : (
            <span>{i18n.t('reviews.unrated')}</span>
          )}
          <span class="soft">
            {review.originalRating && i18n.t('assessment.originalRating', [review.originalRating])}{' '}
            {i18n.t('assessment.judge', [review.author, formatDate(review.asOf)])}
          </span>
        </p>
      )}
    </li>
  );
}
