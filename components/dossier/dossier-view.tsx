import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Speaker } from '~/utils/model/speaker';
import { TimelineFigure } from '../timeline/timeline-figure';
import type { DossierEntry } from './dossier-entry';
import { dossierFacts, timelineOf } from './dossier-facts';
import { DossierStatements } from './dossier-statements';
import { SpeakerFacts } from './speaker-facts';

type Props = {
  /** The record the dossier was opened by. */
  readonly speaker: Speaker;
  /** Everything on record by that speaker, the newest first. */
  readonly entries: readonly DossierEntry[];
  /** What can be done with the user's own records. */
  readonly children?: ComponentChildren;
};

/** Everything on record by one speaker: who that is, when what was said, and each statement. Nobody is rated. */
export function DossierView({ speaker, entries, children }: Props) {
  return (
    <article class="dossier">
      <header>
        <h1>
          <bdi>{speaker.name}</bdi>
        </h1>
        <p class="soft">{i18n.t('dossier.count', entries.length)}</p>
      </header>
      <div class="dossier-columns">
        <div class="dossier-main">
          {entries.length > 0 && (
            <section>
              <h2>{i18n.t('dossier.time')}</h2>
              <TimelineFigure entries={timelineOf(entries)} />
            </section>
          )}
          <section>
            <h2>{i18n.t('dossier.statements')}</h2>
            {entries.length === 0 ? (
              <p>{i18n.t('dossier.empty')}</p>
            ) : (
              <DossierStatements entries={entries} />
            )}
          </section>
          <p class="soft">{i18n.t('dossier.note')}</p>
        </div>
        <aside>
          <SpeakerFacts facts={dossierFacts(speaker, entries)} />
          {children}
        </aside>
      </div>
    </article>
  );
}
