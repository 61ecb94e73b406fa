import { i18n } from '#i18n';
import { ComparisonView } from '~/components/comparison-view';
import type { ClaimBrief } from '~/utils/model/claim-brief';

/** What a card in the page shows, laid flat. */
export function DemoCard({ brief: { claim, comparisons } }: { readonly brief: ClaimBrief }) {
  const [first] = comparisons;
  const speaker = claim.attribution?.speaker;
  return (
    <section id="demo-card" class="demo-card" aria-label={i18n.t('welcome.card')} tabIndex={-1}>
      <header>
        <p class="demo-speaker">
          <bdi>{speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
        </p>
        {speaker?.role && (
          <p class="soft" lang="en">
            {speaker.role}
          </p>
        )}
      </header>
      {first ? (
        <ComparisonView claim={claim} comparison={first} />
      ) : (
        <>
          <blockquote class="quote" lang="en">
            {claim.text}
          </blockquote>
          <p class="no-record">{i18n.t('card.noRecord')}</p>
        </>
      )}
    </section>
  );
}
