import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { routeHash } from '~/components/library-route';
import type { Speaker } from '~/utils/model/speaker';

type Props = {
  readonly packId: string;
  readonly voices: readonly { readonly speaker: Speaker; readonly statements: number }[];
};

/** A longer list is what the speakers' own place is for. */
const SHOWN = 12;

/** Who speaks in a pack, those with the most statements first. */
export function PackVoices({ packId, voices }: Props) {
  if (voices.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('packsPage.voices')}</h2>
      <ul class="pack-voices">
        {voices.slice(0, SHOWN).map(({ speaker, statements }) => (
          <li key={speaker.id}>
            <a href={routeHash({ view: 'speaker', ref: { packId, id: speaker.id } })}>
              <bdi>{speaker.name}</bdi>
            </a>{' '}
            <span class="soft">{formatCount(statements)}</span>
          </li>
        ))}
      </ul>
      {voices.length > SHOWN && (
        <p class="soft">
          {i18n.t('packsPage.moreVoices', voices.length - SHOWN, [formatCount(voices.length - SHOWN)])}
        </p>
      )}
    </section>
  );
}
