import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { currentRole } from '~/utils/model/current-role';
import type { Speaker } from '~/utils/model/speaker';
import type { StatementRef } from '~/utils/model/statement';
import { foldName } from '~/utils/text/fold-name';
import { routeHash } from '../library-route';

/** A speaker as the list shows it. */
export type SpeakerSummary = {
  readonly ref: StatementRef;
  readonly speaker: Speaker;
  readonly statements: number;
  readonly isOwn: boolean;
};

type Props = { readonly speakers: readonly SpeakerSummary[] };

/** More rows than these make typing slow; a search finds the rest. */
const MOST_ROWS = 200;

/** Everybody on record by name, with a search over names and aliases in any spelling. */
export function SpeakerList({ speakers }: Props) {
  const [query, setQuery] = useState('');
  const found = findSpeakers(speakers, query);
  const shown = found.slice(0, MOST_ROWS);
  return (
    <>
      <label class="speaker-search">
        <span class="label">{i18n.t('speakers.search')}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="soft" role="status">
        {i18n.t('speakers.found', found.length)}
        {found.length > shown.length && ` ${i18n.t('speakers.first', [String(MOST_ROWS)])}`}
      </p>
      <ul class="speaker-list">
        {shown.map(({ ref, speaker, statements, isOwn }) => (
          <li key={`${ref.packId} ${ref.id}`}>
            <a href={routeHash({ view: 'speaker', ref })}>
              <bdi>{speaker.name}</bdi>
            </a>
            <span class="soft">
              <RoleNow speaker={speaker} />
              {i18n.t('speakers.statements', statements)}
              {isOwn && ` · ${i18n.t('dossier.own')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RoleNow({ speaker: { roles } }: { readonly speaker: Speaker }) {
  const role = currentRole(roles);
  if (!role) return null;
  return (
    <>
      <bdi>{role.title}</bdi>
      {' · '}
    </>
  );
}

/** The speakers whose name or alias holds every word of the query, whatever the accents and the order. */
export function findSpeakers(speakers: readonly SpeakerSummary[], query: string): readonly SpeakerSummary[] {
  const words = foldName(query).split(' ').filter(Boolean);
  if (words.length === 0) return speakers;
  return speakers.filter(({ speaker }) => {
    const names = [speaker.name, ...speaker.aliases].map(foldName).join('\n');
    return words.every((word) => names.includes(word));
  });
}
