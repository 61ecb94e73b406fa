import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { ClaimList } from './claim-list';
import { GroupedClaims } from './grouped-claims';

/** As the claims stand in the page, or brought together by speaker. */
export type ClaimOrder = 'page' | 'speaker';

type Props = {
  readonly report: PageReport;
  /** Comparisons by claim id, best first. */
  readonly comparisons: ReadonlyMap<string, readonly Comparison[]>;
  readonly current: string | null;
  readonly order: ClaimOrder;
  readonly onOrder: (order: ClaimOrder) => void;
  readonly onOpen: (claimId: string) => void;
};

/** The page's claims, all or only those with something on record, in the order of the page or by speaker. */
export function FilteredClaims({ report, comparisons, current, order, onOrder, onOpen }: Props) {
  const [onlyStored, setOnlyStored] = useState(false);
  const stored = new Set(report.marks.flatMap(({ claimId, state }) => (state === 'quote' ? [] : [claimId])));
  const claims = onlyStored ? report.claims.filter(({ id }) => stored.has(id)) : report.claims;
  const best = new Map([...comparisons].flatMap(([id, [first]]) => (first ? [[id, first] as const] : [])));
  const list = { claims, marks: report.marks, best, current, onOpen };
  return (
    <>
      <div class="filter">
        <fieldset>
          <legend class="visually-hidden">{i18n.t('filter.label')}</legend>
          <Choice
            text={i18n.t('filter.all', [String(report.claims.length)])}
            isChosen={!onlyStored}
            onChoose={() => setOnlyStored(false)}
          />
          <Choice
            text={i18n.t('filter.onRecord', [String(stored.size)])}
            isChosen={onlyStored}
            onChoose={() => setOnlyStored(true)}
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
        <div class="claims-scroll">
          {order === 'speaker' ? <GroupedClaims {...list} /> : <ClaimList {...list} />}
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
