import { i18n } from '#i18n';
import type { EvidenceLink, EvidenceStance } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import { countOrigins } from '~/utils/model/independent-origins';
import { withTextFragment } from '~/utils/text/text-fragment';
import { hostOf, isWebAddress } from '~/utils/text/web-address';
import { EvidenceKindWord } from './evidence-kind';
import { formatDate } from './format-date';

type Props = { readonly evidence: readonly Evidence[]; readonly links: readonly EvidenceLink[] };

/** The documents an assessment cites, with a count in which a party's own statement is never independent. */
export function EvidenceList({ evidence, links }: Props) {
  const cited = links.flatMap(({ evidenceId, stance }) => {
    const item = evidence.find(({ id }) => id === evidenceId);
    return item ? [{ item, stance }] : [];
  });
  if (cited.length === 0) return <p class="soft">{i18n.t('evidence.none')}</p>;
  const { independent, official } = countIndependent(cited.map(({ item }) => item));
  return (
    <>
      <p class="soft">{i18n.t('evidence.count', [String(independent), String(official)])}</p>
      <ul class="evidence">
        {cited.map(({ item, stance }) => (
          <EvidenceItem key={item.id} item={item} stance={stance} />
        ))}
      </ul>
    </>
  );
}

function EvidenceItem({ item, stance }: { readonly item: Evidence; readonly stance: EvidenceStance }) {
  const { kind, publisher, title, url, archivedUrl, publishedOn, quotation } = item;
  return (
    <li>
      <p class="evidence-head">
        <EvidenceKindWord kind={kind} /> <span class="stance">{stanceWord(stance)}</span>
      </p>
      <p>
        {isWebAddress(url) ? (
          <a href={withTextFragment(url, quotation)} target="_blank" rel="noreferrer" dir="auto">
            {title}
          </a>
        ) : (
          <span dir="auto">{title}</span>
        )}
      </p>
      {quotation && (
        <blockquote class="evidence-quotation" dir="auto">
          {quotation}
        </blockquote>
      )}
      <p class="soft">
        <bdi>{publisher}</bdi>
        {publishedOn && `, ${formatDate(publishedOn)}`}
        {archivedUrl && isWebAddress(archivedUrl) && (
          <>
            {' · '}
            <a href={archivedUrl} target="_blank" rel="noreferrer">
              {i18n.t('evidence.archived', [hostOf(archivedUrl) ?? ''])}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function stanceWord(stance: EvidenceStance): string {
  if (stance === 'supports') return i18n.t('evidence.supports');
  return stance === 'refutes' ? i18n.t('evidence.refutes') : i18n.t('evidence.context');
}

/** Evidence of one origin counts once; a party speaking for itself counts apart. */
export function countIndependent(evidence: readonly Evidence[]): { independent: number; official: number } {
  return countOrigins(
    evidence.map(({ id, kind, independenceGroup }) => ({ key: id, kind, independenceGroup })),
  );
}
