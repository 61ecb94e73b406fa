import { i18n } from '#i18n';
import { formatDate } from '~/components/format-date';
import { routeHash } from '~/components/library-route';
import { VerdictWord } from '~/components/verdict-word';
import type { Disagreement } from '~/utils/transfer/disagreements';

type Props = {
  readonly disagreement: Disagreement;
  /** Names of the packs by id. */
  readonly packNames: ReadonlyMap<string, string>;
};

/** One statement and what each collection made of it. */
export function DisagreementItem({ disagreement: { text, speaker, judgements }, packNames }: Props) {
  return (
    <li>
      <blockquote class="quote" dir="auto">
        {text}
      </blockquote>
      <p class="soft">
        <bdi>{speaker ?? i18n.t('claim.noSpeaker')}</bdi>
      </p>
      <div class="judgements">
        {judgements.map(({ packId, statementId, assessment }) => (
          <article class="judgement" key={`${packId} ${assessment.id}`}>
            <h2>
              <bdi>{packId === null ? i18n.t('packsPage.own') : (packNames.get(packId) ?? packId)}</bdi>
            </h2>
            <p>
              <VerdictWord verdict={assessment.verdict} />
              {assessment.originalRating && (
                <span class="soft"> {i18n.t('assessment.originalRating', [assessment.originalRating])}</span>
              )}
            </p>
            <p dir="auto">{assessment.rationale}</p>
            <p class="soft">{i18n.t('assessment.judge', [assessment.author, formatDate(assessment.asOf)])}</p>
            <p>
              <a href={routeHash({ view: 'statement', ref: { packId, id: statementId } })}>
                {i18n.t('statementPage.seeRecord')}
              </a>
            </p>
          </article>
        ))}
      </div>
    </li>
  );
}
