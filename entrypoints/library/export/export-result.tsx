import { i18n } from '#i18n';
import { formatBytes } from '~/components/format-bytes';
import { formatCount } from '~/components/format-count';
import type { Exporting } from '~/components/hooks/exporting/use-exporting';
import { routeHash } from '~/components/library-route';
import { ScrollTable } from '~/components/scroll-table';
import type { StatementRef } from '~/utils/model/statement';

type Props = {
  readonly exporting: Exporting;
  /** Where a statement of the file is kept; null when it is not known. */
  readonly refOf: (statementId: string) => StatementRef | null;
};

/** What became of the file: saved, or waiting because its readers will miss something. */
export function ExportResult({ exporting: { state, save, reset }, refOf }: Props) {
  if (state.stage === 'broken')
    return (
      <div class="notice" role="alert">
        <h2>{i18n.t('exporting.failed')}</h2>
        <p>{state.message}</p>
      </div>
    );
  if (!('exported' in state)) return null;
  const { name, exported } = state;
  if (state.stage === 'empty')
    return (
      <div class="notice" role="status">
        <p>{i18n.t('exporting.empty')}</p>
      </div>
    );
  return (
    <div class="notice stack" role="status">
      <h2>{state.stage === 'saved' ? i18n.t('exporting.saved', [name]) : i18n.t('exporting.problems')}</h2>
      <p>
        {i18n.t('exporting.holds', exported.count, [
          formatCount(exported.count),
          formatBytes(exported.file.size),
        ])}
      </p>
      {state.stage === 'looked' && <Problems exported={exported} refOf={refOf} />}
      <p class="soft export-sum">
        {i18n.t('exporting.sum')} <code>{exported.sha256}</code>
      </p>
      <p class="buttons">
        <button
          type="button"
          class={state.stage === 'looked' ? 'button button-primary' : 'button'}
          onClick={save}
        >
          {state.stage === 'looked' ? i18n.t('exporting.saveAnyway') : i18n.t('exporting.again')}
        </button>
        {state.stage === 'looked' && (
          <button type="button" class="button" onClick={reset}>
            {i18n.t('signingKey.cancel')}
          </button>
        )}
      </p>
    </div>
  );
}

type ProblemsProps = Pick<Props, 'refOf'> & {
  readonly exported: Extract<Exporting['state'], { readonly exported: unknown }>['exported'];
};

function Problems({ exported: { problems, problemCount }, refOf }: ProblemsProps) {
  return (
    <>
      <p>{i18n.t('exporting.problemsText')}</p>
      <ScrollTable label={i18n.t('exporting.problems')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('exporting.problemStatement')}</th>
            <th scope="col">{i18n.t('exporting.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ statementId, path, message }) => {
            const ref = refOf(statementId);
            return (
              <tr key={`${statementId} ${path} ${message}`}>
                <td>
                  {ref ? <a href={routeHash({ view: 'statement', ref })}>{statementId}</a> : statementId}
                </td>
                <td lang="en">
                  <code>{path}</code> {message}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {problemCount > problems.length && (
        <p>{i18n.t('exporting.moreProblems', problemCount - problems.length)}</p>
      )}
    </>
  );
}
