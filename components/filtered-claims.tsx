import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport } from '~/utils/model/page-report';
import { ClaimList } from './claim-list';
import type { ClaimOrder } from './claim-order';
import { GroupedClaims } from './grouped-claims';
import { rowRecords } from './row-records';

type Props = {
  readonly report: PageReport;
  /** The claim that was opened last: it has the focus when the list comes back. */
  readonly current: string | null;
  readonly order: ClaimOrder;
  readonly onOrder: (order: ClaimOrder) => void;
  /** True to leave out what nothing is on record for. */
  readonly onlyStored: boolean;
  readonly onFilter: (onlyStored: boolean) => void;
  readonly onOpen: (claimId: string) => void;
};

/** The page's claims, all or only those with something on record, in the order of the page or by speaker. */
export function FilteredClaims({ report, current, order, onOrder, onlyStored, onFilter, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, []);
  const stored = new Set(report.marks.flatMap(({ claimId, state }) => (state === 'quote' ? [] : [claimId])));
  const claims = onlyStored ? report.claims.filter(({ id }) => stored.has(id)) : report.claims;
  const shown = { claims, records: rowRecords(report), current, onOpen };
  return (
    <>
      <div class="filter">
        <fieldset>
          <legend class="visually-hidden">{i18n.t('filter.label')}</legend>
          <Choice
            text={i18n.t('filter.all', [String(report.claims.length)])}
            isChosen={!onlyStored}
            onChoose={() => onFilter(false)}
          />
          <Choice
            text={i18n.t('filter.onRecord', [String(stored.size)])}
            isChosen={onlyStored}
            onChoose={() => onFilter(true)}
          />
        </fieldset>
        <label class="filter-order">
          <span class="visually-hidden">{i18n.t('claimOrder.label')}</span>
          <select
            value={order}
            onChange={(event) => onOrder(event.currentTarget.value === 'speaker' ? 'speaker' : 'page')}
          >
            <option value="page">{i18n.t('claimOrder.page')}</option>
            <option value="speaker">{i18n.t('claimOrder.speaker')}</option>
          </select>
        </label>
      </div>
      {claims.length === 0 ? (
        <p class="scanning">{i18n.t('filter.none')}</p>
      ) : (
        <div class="claims-scroll" ref={list}>
          {order === 'speaker' ? <GroupedClaims {...shown} /> : <ClaimList {...shown} />}
        </div>
      )}
    </>
  );
}

type ChoiceProps = { readonly text: string; readonly isChosen: boolean; readonly onChoose: () => void };

function Choice({ text, isChosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name="filter" checked={isChosen} onChange={onChoose} />
      <span>{text}</span>
    </label>
  );
}
