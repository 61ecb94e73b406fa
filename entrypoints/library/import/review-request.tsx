import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AssessmentView } from '~/components/assessment-view';
import { formatDate } from '~/components/format-date';
import { saveFile } from '~/components/save-file';
import type { ReviewRequest } from '~/utils/interchange/review-exchange/review-schema';
import { writeReviewAnswer } from '~/utils/interchange/review-exchange/write-review';
import { foldName } from '~/utils/text/fold-name';

type Props = { readonly request: ReviewRequest; readonly onDone: () => void };

/** A colleague's assessment as its readers would see it, and the form for a reviewer's answer. */
export function ReviewRequestForm({ request, onDone }: Props) {
  const { statement, speaker, assessment, evidence } = request.subject;
  const [decision, setDecision] = useState<'approve' | 'changes-requested' | null>(null);
  const [reviewer, setReviewer] = useState('');
  const [comment, setComment] = useState('');
  const [saved, setSaved] = useState('');
  const isAuthor = reviewer.trim() !== '' && foldName(reviewer) === foldName(assessment.author);
  const needsComment = decision === 'changes-requested' && comment.trim() === '';
  const ready = decision !== null && reviewer.trim() !== '' && !isAuthor && !needsComment;
  const save = async () => {
    if (decision === null) return;
    const answer = { decision, reviewer: reviewer.trim(), comment: comment.trim() || null };
    const name = i18n.t('review.answerName', [statement.id.slice(0, 24)]);
    saveFile(
      document,
      name,
      'application/json',
      await writeReviewAnswer(request, answer, new Date().toISOString()),
    );
    setSaved(i18n.t('review.answerSaved', [name]));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void save();
      }}
    >
      <h2>{i18n.t('review.requestTitle', [assessment.author])}</h2>
      <p>{i18n.t('review.requestText')}</p>
      <article class="review-subject" lang={statement.lang}>
        <blockquote class="quote">{statement.text}</blockquote>
        <p class="soft">
          <bdi>{speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
          {statement.saidOn && `, ${formatDate(statement.saidOn)}`}
          {statement.place && (
            <>
              {', '}
              <bdi>{statement.place}</bdi>
            </>
          )}
        </p>
        <AssessmentView assessment={assessment} evidence={evidence} />
      </article>
      <fieldset class="options">
        <legend>{i18n.t('review.decision')}</legend>
        <label>
          <input
            type="radio"
            name="decision"
            checked={decision === 'approve'}
            onChange={() => setDecision('approve')}
          />
          {i18n.t('review.approve')}
        </label>
        <label>
          <input
            type="radio"
            name="decision"
            checked={decision === 'changes-requested'}
            onChange={() => setDecision('changes-requested')}
          />
          {i18n.t('review.changes')}
        </label>
      </fieldset>
      <label class="field">
        <span>{i18n.t('review.comment')}</span>
        <textarea
          rows={4}
          maxLength={5000}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
        {needsComment && <span class="problem">{i18n.t('review.needsComment')}</span>}
      </label>
      <label class="field">
        <span>{i18n.t('review.reviewer')}</span>
        <input
          value={reviewer}
          maxLength={300}
          autocomplete="name"
          onInput={(event) => setReviewer(event.currentTarget.value)}
        />
        {isAuthor && <span class="problem">{i18n.t('review.isAuthor')}</span>}
      </label>
      <p class="buttons">
        <button type="submit" class="button button-primary" disabled={!ready}>
          {i18n.t('review.saveAnswer')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {i18n.t('importing.other')}
        </button>
      </p>
      <p role="status">{saved}</p>
    </form>
  );
}
