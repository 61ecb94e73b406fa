import { i18n } from '#i18n';
import { countWords } from '~/components/count-words';
import { formatCount } from '~/components/format-count';
import { AllowAgain } from '~/components/hooks/restore/allow-again';
import { routeHash } from '~/components/library-route';
import { RestoreTable } from '~/components/restore/restore-table';
import type { ImportOutcome } from '~/utils/transfer/import-preview';

type Props = { readonly name: string; readonly outcome: ImportOutcome };

/** What an import did, in the past tense. */
export function ImportReport({ name, outcome }: Props) {
  return (
    <div class="notice" role="status">
      <h2>{title(outcome)}</h2>
      <Body outcome={outcome} />
      <p class="soft">
        <bdi>{name}</bdi>
      </p>
    </div>
  );
}

function title(outcome: ImportOutcome): string {
  if (outcome.kind === 'failed')
    return outcome.code === 'aborted' ? i18n.t('importing.stopped') : i18n.t('importing.failed');
  if (outcome.kind === 'pack') return i18n.t('packsPage.installed', [outcome.name]);
  if (outcome.kind === 'backup') return i18n.t('restore.done');
  if (outcome.kind === 'rows') return i18n.t('importing.done');
  return outcome.state === 'published' ? i18n.t('review.published') : i18n.t('review.returned');
}

function failure(code: string, message: string): string {
  if (code === 'aborted') return i18n.t('importing.untouched');
  return code === 'no-space' ? i18n.t('importing.noSpace') : `${message} ${i18n.t('importing.untouched')}`;
}

function Body({ outcome }: { readonly outcome: ImportOutcome }) {
  if (outcome.kind === 'failed') return <p>{failure(outcome.code, outcome.message)}</p>;
  if (outcome.kind === 'backup')
    return (
      <>
        <RestoreTable report={outcome.report} />
        <AllowAgain settings={outcome.settings} />
      </>
    );
  if (outcome.kind === 'pack') {
    return (
      <p>
        {countWords({ statements: outcome.counts.statements, assessments: outcome.counts.assessments })}{' '}
        <a href={routeHash({ view: 'packs' })}>{i18n.t('importing.toPacks')}</a>
      </p>
    );
  }
  if (outcome.kind === 'review') {
    const ref = { packId: null, id: outcome.statementId };
    // What comes back for changes is gone on with where it is changed.
    const isBack = outcome.state === 'changes-requested';
    return (
      <p>
        <a href={routeHash(isBack ? { view: 'edit', id: ref.id } : { view: 'statement', ref })}>
          {isBack ? i18n.t('statementPage.edit') : i18n.t('notes.statement')}
        </a>
      </p>
    );
  }
  const { created, changed, duplicates, rejected } = outcome;
  return (
    <>
      <dl class="facts">
        <dt>{i18n.t('importing.lists.created')}</dt>
        <dd>{formatCount(created.statements + created.annotations)}</dd>
        <dt>{i18n.t('importing.lists.changed')}</dt>
        <dd>{formatCount(changed.statements + changed.annotations)}</dd>
        <dt>{i18n.t('importing.lists.same')}</dt>
        <dd>{formatCount(duplicates.statements + duplicates.annotations)}</dd>
        <dt>{i18n.t('importing.lists.rejected')}</dt>
        <dd>{formatCount(rejected)}</dd>
      </dl>
      <p>
        <a href={routeHash({ view: 'statements' })}>{i18n.t('importing.toStatements')}</a>
      </p>
    </>
  );
}
