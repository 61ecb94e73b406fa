import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { ClaimList } from './claim-list';

type Props = {
  readonly report: PageReport;
  /** Comparisons by claim id, best first. */
  readonly comparisons: ReadonlyMap<string, readonly Comparison[]>;
  readonly current: string | null;
  readonly onOpen: (claimId: string) => void;
};

/** The page's claims, all or only those with something on record, in the order of the page. */
export function FilteredClaims({ report, comparisons, current, onOpen }: Props) {
  const [onlyStored, setOnlyStored] = useState(false);
  const stored = new Set(report.marks.flatMap(({ claimId, state }) => (state === 'quote' ? [] : [claimId])));
  const claims = onlyStored ? report.claims.filter(({ id }) => stored.has(id)) : report.claims;
  const best = new Map([...comparisons].flatMap(([id, [first]]) => (first ? [[id, first] as const] : [])));
  return (
    <>
      <fieldset class="filter">
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
      {claims.length === 0 ? (
        <p class="scanning">{i18n.t('filter.none')}</p>
      ) : (
        <ClaimList claims={claims} marks={report.marks} best={best} current={current} onOpen={onOpen} />
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
