import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { groupBySpeaker, type SpeakerGroup } from '~/utils/claims/group-by-speaker';
import { type ClaimListProps, ClaimRows } from './claim-list';

/** The claims of the page by speaker: a heading for each, with the list of what they said. */
export function GroupedClaims({ claims, ...rest }: ClaimListProps) {
  return (
    <>
      {groupBySpeaker(claims).map((group) => (
        <Group key={group.name} group={group} {...rest} />
      ))}
    </>
  );
}

type GroupProps = Omit<ClaimListProps, 'claims'> & { readonly group: SpeakerGroup };

function Group({ group, ...rest }: GroupProps) {
  const id = useId();
  return (
    <section>
      <h2 class="claims-speaker" id={id}>
        <bdi>{group.name ?? i18n.t('claim.noSpeaker')}</bdi>{' '}
        <span class="soft">{i18n.t('pageLine.quotes', group.claims.length)}</span>
      </h2>
      <ol class="claims claims-of-one" aria-labelledby={id}>
        <ClaimRows claims={group.claims} {...rest} />
      </ol>
    </section>
  );
}
