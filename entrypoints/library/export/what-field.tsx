import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import type { ExportOffer } from '~/components/hooks/exporting/use-export-refs';
import type { ExportWish } from '~/components/statements/export-address';

type Props = {
  readonly wish: ExportWish['kind'];
  readonly offer: ExportOffer;
  /** All of the user's own, rather than what was wished. */
  readonly isOwn: boolean;
  readonly publishedOnly: boolean;
  readonly onOwn: (isOwn: boolean) => void;
  readonly onPublishedOnly: (only: boolean) => void;
};

/** Which statements go into the file. */
export function WhatField({ wish, offer, isOwn, publishedOnly, onOwn, onPublishedOnly }: Props) {
  const foreign = offer.wished?.filter(({ packId }) => packId !== null).length ?? 0;
  return (
    <fieldset class="options">
      <legend>{i18n.t('exporting.what')}</legend>
      {wish !== 'own' && (
        <label>
          <input type="radio" name="what" checked={!isOwn} onChange={() => onOwn(false)} />
          {wishWords(wish, offer.wished?.length ?? null)}
        </label>
      )}
      <label>
        <input type="radio" name="what" checked={isOwn} onChange={() => onOwn(true)} />
        {offer.own === null ? i18n.t('exporting.counting') : counted('own', offer.own)}
      </label>
      {!isOwn && foreign > 0 && (
        <p class="soft">{i18n.t('exporting.foreign', foreign, [formatCount(foreign)])}</p>
      )}
      {isOwn && offer.own === 0 && <p class="soft">{i18n.t('exporting.nothing')}</p>}
      <label>
        <input
          type="checkbox"
          checked={publishedOnly}
          aria-describedby="published-only-hint"
          onChange={(event) => onPublishedOnly(event.currentTarget.checked)}
        />
        {i18n.t('exporting.publishedOnly')}
      </label>
      <p id="published-only-hint" class="soft">
        {i18n.t('exporting.publishedOnlyHint')}
      </p>
    </fieldset>
  );
}

function wishWords(wish: Exclude<ExportWish['kind'], 'own'>, count: number | null): string {
  if (wish === 'statement') return i18n.t('exporting.statement');
  return count === null ? i18n.t('exporting.counting') : counted(wish, count);
}

function counted(what: 'own' | 'selection' | 'search', count: number): string {
  return i18n.t(`exporting.${what}`, count, [formatCount(count)]);
}
