import { i18n } from '#i18n';
import type { RelatedStatement } from '~/utils/model/claim-brief';
import { formatDate } from './format-date';
import { relationKindWord } from './relation-word';

type Props = { readonly related: readonly RelatedStatement[] };

/** Statements that a person linked with this one; who made the link stands beside it, since it is a judgement. */
export function RelatedList({ related }: Props) {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h3>{i18n.t('deskRelation.heading')}</h3>
      <ul>
        {related.map(({ kind, isReverse, author, ref, text, lang, speaker, saidOn }) => (
          <li key={`${kind} ${isReverse} ${ref.packId} ${ref.id}`}>
            <p class="soft">
              {relationKindWord(kind, isReverse)} · {i18n.t('deskRelation.linkedBy', [author])}
            </p>
            <blockquote class="quote" lang={lang} dir="auto">
              {text}
            </blockquote>
            <p class="soft">
              {[speaker ?? i18n.t('claim.noSpeaker'), saidOn && formatDate(saidOn)]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
