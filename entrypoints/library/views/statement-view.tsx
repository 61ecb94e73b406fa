import { i18n } from '#i18n';
import { RevisionList } from '~/components/desk/revision-list';
import { useHistory } from '~/components/hooks/desk/use-history';
import { useElsewhere } from '~/components/hooks/use-elsewhere';
import { useStatementPage } from '~/components/hooks/use-statement-page';
import { useTitle } from '~/components/hooks/use-title';
import { StatementElsewhere } from '~/components/statement/statement-elsewhere';
import { StatementFacts } from '~/components/statement/statement-facts';
import { StatementHead } from '~/components/statement/statement-head';
import { StatementJudgements } from '~/components/statement/statement-judgements';
import type { StatementRef } from '~/utils/model/statement';
import { GoneStatement } from './gone-statement';
import { StatementActions } from './statement-actions';
import '~/components/desk/revisions.css';
import '~/components/statement/statement.css';
import '~/components/statements/statements.css';

/** One record as a reader sees it, with where it is from, what others made of it, and its history. */
export function StatementView({ statement }: { readonly statement: StatementRef }) {
  const page = useStatementPage(statement);
  useTitle(page?.record.statement.text ?? null);
  const elsewhere = useElsewhere(statement, page?.record ?? null);
  const history = useHistory(statement.packId === null ? statement.id : null);
  if (page === undefined) return <p role="status">{i18n.t('statementPage.reading')}</p>;
  if (page === null) return <GoneStatement statement={statement} />;
  return (
    <article class="statement-page">
      <StatementHead record={page.record} statement={statement}>
        <StatementActions page={page} />
      </StatementHead>
      <div class="statement-page-columns">
        <div class="statement-page-main">
          <StatementJudgements record={page.record} origin={page.origin} />
          <StatementElsewhere record={page.record} origin={page.origin} elsewhere={elsewhere} />
          {history.length > 0 && (
            <section>
              <h2>{i18n.t('statementPage.history')}</h2>
              <RevisionList revisions={history} />
            </section>
          )}
        </div>
        <StatementFacts page={page} />
      </div>
    </article>
  );
}
