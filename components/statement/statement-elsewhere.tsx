import { i18n } from '#i18n';
import type { Comparison, Origin } from '~/utils/model/claim-brief';
import { latestPublished } from '~/utils/model/latest-published';
import type { StatementRecord } from '~/utils/model/statement';
import { AssessmentView } from '../assessment-view';
import { routeHash } from '../library-route';
import { placeHash } from '../packs/packs-place';
import type { Elsewhere } from './statement-page';

type Props = {
  readonly record: StatementRecord;
  readonly origin: Origin;
  readonly elsewhere: Elsewhere;
};

/** The judgements of several packs on one statement, beside each other and never added up. */
export function StatementElsewhere({ record, origin, elsewhere }: Props) {
  if (elsewhere.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('statementPage.elsewhere')}</h2>
      <p class="soft">{i18n.t('statementPage.elsewhereText')}</p>
      <div class="judgements">
        <Judgement record={record} origin={origin} link={null} />
        {elsewhere.map(({ record: other, origin: from, match }: Comparison) => (
          <Judgement
            key={`${match.statement.packId} ${match.statement.id}`}
            record={other}
            origin={from}
            link={routeHash({ view: 'statement', ref: match.statement })}
          />
        ))}
      </div>
      <p>
        <a href={placeHash({ kind: 'disagreements' })}>{i18n.t('packsPage.disagreements')}</a>
      </p>
    </section>
  );
}

type JudgementProps = {
  readonly record: StatementRecord;
  readonly origin: Origin;
  /** Null for the record whose page this is. */
  readonly link: string | null;
};

function Judgement({ record, origin, link }: JudgementProps) {
  const assessment = latestPublished(record.assessments);
  return (
    <article class="judgement">
      <h3>
        <bdi>{origin?.packName ?? i18n.t('origins.kept')}</bdi>
      </h3>
      <blockquote class="quote" lang={record.statement.lang} dir="auto">
        {record.statement.text}
      </blockquote>
      {assessment ? (
        <AssessmentView assessment={assessment} evidence={record.evidence} origin={origin} />
      ) : (
        <p class="no-assessment">{i18n.t('statementPage.noAssessment')}</p>
      )}
      {link && (
        <p>
          <a href={link}>{i18n.t('statementPage.seeRecord')}</a>
        </p>
      )}
    </article>
  );
}
