import { i18n } from '#i18n';
import type { Assessment } from '~/utils/model/assessment';
import type { Origin } from '~/utils/model/claim-brief';
import type { Evidence } from '~/utils/model/evidence';
import { isContactAddress, isWebAddress } from '~/utils/text/web-address';
import { Corrections } from './corrections';
import { EvidenceList } from './evidence-list';
import { formatDate } from './format-date';
import { VerdictWord } from './verdict-word';

type Props = {
  readonly assessment: Assessment;
  readonly evidence: readonly Evidence[];
  /** Absent where the assessment is on record nowhere here, as one that was sent for review. */
  readonly origin?: Origin;
};

/** What the record shows, then the evidence, then the verdict with its judge: in this order on purpose. */
export function AssessmentView({ assessment, evidence, origin }: Props) {
  const { rationale, correction, missingContext, verdict, originalRating, author, asOf, url } = assessment;
  return (
    <div class="assessment">
      <h3>{i18n.t('assessment.shows')}</h3>
      <p dir="auto">{rationale}</p>
      {correction && (
        <p dir="auto">
          <span class="label">{i18n.t('assessment.correction')}</span> {correction}
        </p>
      )}
      {missingContext && (
        <p dir="auto">
          <span class="label">{i18n.t('assessment.missingContext')}</span> {missingContext}
        </p>
      )}
      <h3>{i18n.t('assessment.evidence')}</h3>
      <EvidenceList evidence={evidence} links={assessment.evidence} />
      <h3>{i18n.t('assessment.verdict')}</h3>
      <p>
        <VerdictWord verdict={verdict} />
        {originalRating && <span class="soft"> {i18n.t('assessment.originalRating', [originalRating])}</span>}
      </p>
      <p class="soft">
        {i18n.t('assessment.judge', [author, formatDate(asOf)])}
        {origin !== undefined && ` · ${originWords(origin)}`}
        {url && isWebAddress(url) && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {i18n.t('assessment.full')}
            </a>
          </>
        )}
        {origin && isContactAddress(origin.corrections) && (
          <>
            {' · '}
            <a href={origin.corrections} target="_blank" rel="noreferrer">
              {i18n.t('assessment.object')}
            </a>
          </>
        )}
      </p>
      {assessment.interest && (
        <p class="soft" dir="auto">
          {i18n.t('corrections.interest', [assessment.interest])}
        </p>
      )}
      <Corrections corrections={assessment.corrections ?? []} />
    </div>
  );
}

function originWords(origin: Origin): string {
  return origin ? i18n.t('assessment.pack', [origin.packName, origin.release]) : i18n.t('origins.kept');
}
