import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import type { Merging } from '~/components/hooks/packs/use-merge';
import { Pager } from '~/components/pager';
import type { MergeChoice, MergeConflict } from '~/utils/interchange/merge/merge-records';
import type { MergeCounts } from '~/utils/transfer/merge-session';
import { ChoiceField } from './choice-field';
import { ConflictItem } from './conflict-item';

type Props = {
  readonly packName: string;
  readonly counts: MergeCounts;
  readonly merging: Merging;
};

const PAGE = 20;

/** What the two sides share, a choice for all conflicts, and one for each that is meant otherwise. */
export function MergeForm({ packName, counts, merging }: Props) {
  const [others, setOthers] = useState<MergeChoice>('first');
  const [single, setSingle] = useState<ReadonlyMap<number, MergeChoice>>(new Map());
  const [from, setFrom] = useState(0);
  const [conflicts, setConflicts] = useState<readonly MergeConflict[]>([]);
  const { onlyFirst, onlySecond, same, conflicts: total } = counts;
  // The hook's functions are new in every rendering; the plan behind them is one for this form's whole life.
  useEffect(() => {
    let current = true;
    merging.conflicts(from, PAGE).then(
      (next) => current && setConflicts(next),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [from]);
  const choose = (index: number, choice: MergeChoice | null) => {
    const next = new Map(single);
    if (choice === null) next.delete(index);
    else next.set(index, choice);
    setSingle(next);
  };
  const decided = Array.from({ length: total }, (_, index) => single.get(index) ?? others);
  const writes = onlySecond + decided.filter((choice) => choice !== 'first').length;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        merging.merge({ single, others });
      }}
    >
      <dl class="facts">
        <dt>{i18n.t('packsPage.onlyOwn')}</dt>
        <dd>{formatCount(onlyFirst)}</dd>
        <dt>{i18n.t('packsPage.onlyPack', [packName])}</dt>
        <dd>{formatCount(onlySecond)}</dd>
        <dt>{i18n.t('packsPage.inBoth')}</dt>
        <dd>{formatCount(same)}</dd>
        <dt>{i18n.t('packsPage.different')}</dt>
        <dd>{formatCount(total)}</dd>
      </dl>
      {total > 0 && (
        <>
          <ChoiceField
            name="others"
            legend={i18n.t('packsPage.others')}
            value={others}
            onChange={(choice) => setOthers(choice ?? 'first')}
          />
          <ol class="merge-conflicts" start={from + 1}>
            {conflicts.map((conflict, at) => (
              <ConflictItem
                key={from + at}
                conflict={conflict}
                index={from + at}
                packName={packName}
                choice={single.get(from + at) ?? null}
                onChoose={choose}
              />
            ))}
          </ol>
          <Pager from={from} size={PAGE} total={total} onGo={setFrom} />
        </>
      )}
      <p class="soft">{i18n.t('packsPage.mergeEffect')}</p>
      <p class="buttons">
        <button type="submit" class="button button-primary" disabled={writes === 0}>
          {writes === 0
            ? i18n.t('packsPage.nothingToMerge')
            : i18n.t('packsPage.mergeNow', writes, [formatCount(writes)])}
        </button>
      </p>
    </form>
  );
}
