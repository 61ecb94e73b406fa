import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { BarTable } from '~/components/chart/bar-table';
import { EvidenceKindWord } from '~/components/evidence-kind';
import { formatCount } from '~/components/format-count';
import { useCatalogue } from '~/components/hooks/use-catalogue';
import { useWaitingWork } from '~/components/hooks/use-waiting-work';
import { ToDoList } from '~/components/overview/to-do-list';
import { TimelineFigure } from '~/components/timeline/timeline-figure';
import { VerdictWord } from '~/components/verdict-word';
import { VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { countFacets } from '~/utils/store/facets/count-facets';
import { timelineEntries } from '~/utils/store/facets/timeline-entries';
import { today } from '~/utils/text/today';
import '~/components/overview/overview.css';
import '~/components/timeline/timeline.css';

/** What waits to be done, and what is on record by time, verdict and kind of evidence. */
export function OverviewView() {
  const catalogue = useCatalogue();
  const day = today();
  const work = useWaitingWork(catalogue, day);
  const counts = useMemo(() => catalogue && countFacets(catalogue, day), [catalogue, day]);
  const entries = useMemo(() => catalogue && timelineEntries(catalogue), [catalogue]);
  if (!catalogue || !work || !counts || !entries) return <p role="status">{i18n.t('statements.reading')}</p>;
  const heads = [i18n.t('overview.kind'), i18n.t('overview.statements')] as const;
  return (
    <div class="overview">
      <div>
        <h1>{i18n.t('overview.title')}</h1>
        <p class="soft">{i18n.t('statements.count', catalogue.size, [formatCount(catalogue.size)])}</p>
      </div>
      <section>
        <h2>{i18n.t('overview.toDo')}</h2>
        <ToDoList work={work} />
      </section>
      <section>
        <h2>{i18n.t('overview.time')}</h2>
        <TimelineFigure entries={entries} />
      </section>
      <section>
        <h2>{i18n.t('overview.verdicts')}</h2>
        <BarTable
          caption={i18n.t('overview.verdicts')}
          heads={heads}
          bars={VERDICTS.map((verdict) => ({
            key: verdict,
            label: <VerdictWord verdict={verdict} />,
            count: counts.verdicts.get(verdict) ?? 0,
          }))}
        />
      </section>
      <section>
        <h2>{i18n.t('overview.evidence')}</h2>
        <p class="soft">{i18n.t('overview.evidenceText')}</p>
        <BarTable
          caption={i18n.t('overview.evidence')}
          heads={heads}
          bars={EVIDENCE_KINDS.map((kind) => ({
            key: kind,
            label: <EvidenceKindWord kind={kind} />,
            count: counts.evidence.get(kind) ?? 0,
          }))}
        />
      </section>
    </div>
  );
}
