import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import { latestPublished } from '~/utils/model/latest-published';
import type { Span } from '~/utils/model/span';
import { diffWords } from '~/utils/text/word-diff';
import { AssessmentView } from './assessment-view';
import { DiffText } from './diff-text';
import { formatDate } from './format-date';
import { libraryHref } from './library-href';
import { NoAssessment } from './no-assessment';
import { RelatedList } from './related-list';
import { ReplacedAssessments } from './replaced-assessments';
import { SpeakerLink } from './speaker-link';
import { WhyMatched } from './why-matched';

type Props = {
  readonly claim: Claim;
  readonly comparison: Comparison;
  /** "Not this claim"; absent where it cannot be said. */
  readonly onReject?: (() => void) | undefined;
  /** On the extension's own pages names lead to the library; a page of the web cannot open it. */
  readonly isOwnPage?: boolean;
};

/** The page's words beside the record's: who said it, what differs, what the record shows. */
export function ComparisonView({ claim, comparison, onReject, isOwnPage = false }: Props) {
  const { match, record } = comparison;
  const { statement, speaker } = record;
  const assessment = latestPublished(record.assessments);
  const { onlyPage, onlyRecord } = differences(claim.text, statement.text);
  return (
    <section class="comparison" aria-label={i18n.t('comparison.label')}>
      <h2 class="tier">{match.tier === 'same' ? i18n.t('comparison.same') : i18n.t('comparison.similar')}</h2>
      <div class="sides">
        <figure>
          <figcaption class="label">{i18n.t('comparison.onPage')}</figcaption>
          <blockquote class="quote">
            <DiffText text={claim.text} only={onlyPage} side="page" />
          </blockquote>
          <p class="soft">{claim.attribution?.speaker?.name ?? i18n.t('claim.noSpeaker')}</p>
        </figure>
        <figure>
          <figcaption class="label">{i18n.t('comparison.onRecord')}</figcaption>
          <blockquote class="quote" lang={statement.lang}>
            <DiffText text={statement.text} only={onlyRecord} side="record" />
          </blockquote>
          <p class="soft">
            <SpeakerLink
              name={speaker?.name ?? i18n.t('claim.noSpeaker')}
              speaker={isOwnPage && speaker ? { packId: match.statement.packId, id: speaker.id } : null}
            />
            {statement.saidOn && `, ${formatDate(statement.saidOn)}`}
            {statement.place && (
              <>
                {', '}
                <bdi>{statement.place}</bdi>
              </>
            )}
          </p>
          {statement.wording !== 'verbatim' && <p class="soft">{wordingSentence(statement.wording)}</p>}
        </figure>
      </div>
      <WhyMatched signals={match.signals} />
      {statement.note && (
        <p class="record-note">
          <span class="label">{i18n.t('comparison.note')}</span> <span dir="auto">{statement.note}</span>
        </p>
      )}
      {assessment === null ? (
        <NoAssessment assessments={record.assessments} />
      ) : match.tier === 'same' ? (
        <AssessmentView assessment={assessment} evidence={record.evidence} origin={comparison.origin} />
      ) : (
        <details>
          <summary>{i18n.t('comparison.openAssessment')}</summary>
          <AssessmentView assessment={assessment} evidence={record.evidence} origin={comparison.origin} />
        </details>
      )}
      <ReplacedAssessments assessments={record.assessments} />
      <RelatedList related={comparison.related ?? []} />
      {(onReject || isOwnPage) && (
        <p class="comparison-ways">
          {onReject && (
            <button type="button" class="button" onClick={onReject}>
              {i18n.t('comparison.reject')}
            </button>
          )}
          {isOwnPage && (
            <a
              href={libraryHref({ view: 'statement', ref: match.statement })}
              target="_blank"
              rel="noreferrer"
            >
              {i18n.t('earlier.open')}
            </a>
          )}
        </p>
      )}
    </section>
  );
}

function wordingSentence(wording: 'translated' | 'reported'): string {
  return wording === 'translated' ? i18n.t('comparison.translated') : i18n.t('comparison.reported');
}

function differences(page: string, stored: string): { onlyPage: Span[]; onlyRecord: Span[] } {
  const steps = diffWords(page, stored);
  return {
    onlyPage: steps.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : [])),
    onlyRecord: steps.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : [])),
  };
}
