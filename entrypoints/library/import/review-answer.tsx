import { i18n } from '#i18n';
import type { Importing } from '~/components/hooks/use-import';
import type { ImportPreview } from '~/utils/transfer/import-preview';

type Props = {
  readonly preview: Extract<ImportPreview, { kind: 'review-answer' }>;
  readonly importing: Importing;
};

function refusal(code: string): string {
  if (code === 'stale') return i18n.t('review.refused.stale');
  if (code === 'own-review') return i18n.t('review.refused.ownReview');
  return code === 'not-in-review' ? i18n.t('review.refused.notInReview') : i18n.t('review.refused.notFound');
}

/** What a reviewer decided, and what taking it would do. */
export function ReviewAnswerView({ preview, importing }: Props) {
  const { answer, refused, text } = preview;
  const isApproval = answer.decision === 'approve';
  return (
    <div class="stack">
      <h2>{i18n.t('review.answerTitle', [answer.reviewer])}</h2>
      {text !== '' && (
        <blockquote class="quote" dir="auto">
          {text}
        </blockquote>
      )}
      <p>
        <b>{isApproval ? i18n.t('review.approved') : i18n.t('review.changesRequested')}</b>
      </p>
      {answer.comment !== null && (
        <p class="comment" dir="auto">
          {answer.comment}
        </p>
      )}
      {refused !== null && (
        <p class="problem" role="alert">
          {refusal(refused)}
        </p>
      )}
      <p class="buttons">
        {refused === null && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => importing.commit({ changed: 'replace', force: false })}
          >
            {isApproval ? i18n.t('review.publish') : i18n.t('review.takeBack')}
          </button>
        )}
        <button type="button" class="button" onClick={importing.cancel}>
          {i18n.t('importing.other')}
        </button>
      </p>
    </div>
  );
}
