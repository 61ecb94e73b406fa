import { i18n } from '#i18n';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';
import { formatDate } from './format-date';
import { libraryHref } from './library-href';

/** Something the same speaker said before, and the words that make it the same subject. */
export type Earlier = {
  readonly ref: StatementRef;
  readonly record: StatementRecord;
  readonly sharedWords: readonly string[];
};

/**
 * What the speaker said before on the same subject, with its date. How it stands to the claim is left to the reader:
 * no word here says that it agrees or contradicts, and no verdict is shown, since it is another statement.
 */
export function EarlierList({ statements }: { readonly statements: readonly Earlier[] }) {
  if (statements.length === 0) return null;
  return (
    <section class="earlier">
      <h3>{i18n.t('earlier.title')}</h3>
      <ol>
        {statements.map(({ ref, record: { statement }, sharedWords }) => (
          <li key={`${ref.packId} ${ref.id}`}>
            <p class="soft">
              {statement.saidOn && <time dateTime={statement.saidOn}>{formatDate(statement.saidOn)}</time>}
              {statement.place && (
                <>
                  {', '}
                  <bdi>{statement.place}</bdi>
                </>
              )}
            </p>
            <p class="quote" lang={statement.lang} dir="auto">
              {statement.text}
            </p>
            <p class="soft">
              {i18n.t('earlier.subject', [sharedWords.join(', ')])}
              {' · '}
              <a href={libraryHref({ view: 'statement', ref })} target="_blank" rel="noreferrer">
                {i18n.t('earlier.open')}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
