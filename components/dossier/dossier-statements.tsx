import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { latestPublished } from '~/utils/model/latest-published';
import { formatDate } from '../format-date';
import { routeHash } from '../library-route';
import { VerdictWord } from '../verdict-word';
import type { DossierEntry } from './dossier-entry';

/** Shown at first, and added by each press of the button. */
const PAGE = 50;

/** The statements of a dossier, in the order given, each with its verdict or the word that there is none. */
export function DossierStatements({ entries }: { readonly entries: readonly DossierEntry[] }) {
  const [shown, setShown] = useState(PAGE);
  const rest = entries.length - shown;
  return (
    <>
      <ol class="dossier-statements">
        {entries.slice(0, shown).map((entry) => (
          <StatementItem key={`${entry.ref.packId} ${entry.ref.id}`} entry={entry} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('dossier.more', Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
}

function StatementItem({ entry }: { readonly entry: DossierEntry }) {
  const { ref, record, packName } = entry;
  const { text, lang, saidOn, place } = record.statement;
  const assessment = latestPublished(record.assessments);
  return (
    <li>
      <p class="dossier-when">
        {saidOn ? <time dateTime={saidOn}>{formatDate(saidOn)}</time> : i18n.t('dossier.undated')}
        {assessment ? (
          <VerdictWord verdict={assessment.verdict} />
        ) : (
          <span class="soft">{i18n.t('timeline.series.none')}</span>
        )}
      </p>
      <p>
        <a class="quote" href={routeHash({ view: 'statement', ref })} lang={lang} dir="auto">
          {text}
        </a>
      </p>
      <p class="soft">
        {place && (
          <>
            <bdi>{place}</bdi>
            {' · '}
          </>
        )}
        <bdi>{packName ?? i18n.t('dossier.own')}</bdi>
      </p>
    </li>
  );
}
