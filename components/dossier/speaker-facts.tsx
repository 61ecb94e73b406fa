import { i18n } from '#i18n';
import type { SpeakerRole } from '~/utils/model/speaker';
import { EvidenceKindWord } from '../evidence-kind';
import { formatDate } from '../format-date';
import type { DossierFacts } from './dossier-facts';

/** What is known of a speaker beside the statements: names, roles in time, documents cited, who keeps the records. */
export function SpeakerFacts({ facts }: { readonly facts: DossierFacts }) {
  const { aliases, roles, wikidata, evidence, origins } = facts;
  return (
    <div class="dossier-facts">
      {roles.length > 0 && (
        <section>
          <h2>{i18n.t('dossier.roles')}</h2>
          <ul>
            {roles.map((role) => (
              <li key={`${role.title} ${role.from} ${role.to}`}>
                <bdi>{role.title}</bdi> <span class="soft">{roleTime(role)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {aliases.length > 0 && (
        <section>
          <h2>{i18n.t('dossier.aliases')}</h2>
          <ul>
            {aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{i18n.t('dossier.evidence')}</h2>
        {evidence.length === 0 && <p class="soft">{i18n.t('dossier.noEvidence')}</p>}
        <ul>
          {evidence.map(({ kind, count }) => (
            <li key={kind} class="counted">
              <EvidenceKindWord kind={kind} /> <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('dossier.origins')}</h2>
        <ul>
          {origins.map(({ packName, count }) => (
            <li key={packName} class="counted">
              <bdi>{packName ?? i18n.t('dossier.own')}</bdi> <span class="count">{count}</span>
            </li>
          ))}
        </ul>
        {wikidata && (
          <p>
            <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
              {i18n.t('dossier.wikidata', [wikidata])}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

function roleTime({ from, to }: SpeakerRole): string {
  if (from && to) return i18n.t('dossier.roleBetween', [formatDate(from), formatDate(to)]);
  if (from) return i18n.t('dossier.roleSince', [formatDate(from)]);
  return to ? i18n.t('dossier.roleUntil', [formatDate(to)]) : '';
}
