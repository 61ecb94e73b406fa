import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Assessment } from '~/utils/model/assessment';
import type { Origin } from '~/utils/model/claim-brief';
import type { StatementRecord } from '~/utils/model/statement';
import { AssessmentView } from '../assessment-view';
import { stateWord } from '../desk/state-word';
import { verdictWord } from '../words';
import { mappingWords } from './mapping-words';

type Props = { readonly record: StatementRecord; readonly origin: Origin };

/** What was made of a statement: as readers see it first, then what they do not see. */
export function StatementJudgements({ record, origin }: Props) {
  const { assessments, evidence, statement } = record;
  const latestFirst = [...assessments].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const published = latestFirst.filter(({ state }) => state === 'published');
  const others = latestFirst.filter(({ state }) => state !== 'published');
  const show = (assessment: Assessment) => (
    <Fragment key={assessment.id}>
      <AssessmentView assessment={assessment} evidence={evidence} origin={origin} />
      {assessment.mapping && (
        <p class="soft">
          {i18n.t('importing.lists.rated', [
            assessment.originalRating ?? assessment.mapping.value ?? '',
            verdictWord(assessment.verdict),
          ])}
          {' · '}
          {mappingWords(assessment.mapping)}
        </p>
      )}
    </Fragment>
  );
  return (
    <section>
      <h2>{i18n.t('statementPage.assessment')}</h2>
      {statement.note && (
        <p class="record-note">
          <span class="label">{i18n.t('comparison.note')}</span> <span dir="auto">{statement.note}</span>
        </p>
      )}
      {assessments.length === 0 && <p class="no-assessment">{i18n.t('statementPage.noAssessment')}</p>}
      {published.map(show)}
      {others.map((assessment) => (
        <section key={assessment.id} class="unpublished" aria-label={stateWord(assessment.state)}>
          <p class="soft">
            <strong>{stateWord(assessment.state)}</strong>
          </p>
          {show(assessment)}
        </section>
      ))}
    </section>
  );
}
