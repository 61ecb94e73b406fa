import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';
import { formatDate } from '../format-date';
import { routeHash } from '../library-route';

type Props = {
  readonly record: StatementRecord;
  readonly statement: StatementRef;
  /** What can be done with it. */
  readonly children: ComponentChildren;
};

/** What was said, by whom, when and where, and what can be done with the record. */
export function StatementHead({ record: { statement, speaker }, statement: { packId }, children }: Props) {
  const { text, lang, saidOn, place, title } = statement;
  return (
    <header class="statement-page-head">
      <p>
        <a href={routeHash({ view: 'statements' })}>{i18n.t('statementPage.back')}</a>
      </p>
      {title && (
        <p class="label" dir="auto">
          {title}
        </p>
      )}
      <h1 class="statement-words" lang={lang} dir="auto">
        {text}
      </h1>
      <p>
        {speaker ? (
          <a href={routeHash({ view: 'speaker', ref: { packId, id: speaker.id } })}>
            <bdi>{speaker.name}</bdi>
          </a>
        ) : (
          i18n.t('claim.noSpeaker')
        )}
        {saidOn && `, ${formatDate(saidOn)}`}
        {place && (
          <>
            {', '}
            <bdi>{place}</bdi>
          </>
        )}
      </p>
      <div class="buttons">{children}</div>
    </header>
  );
}
