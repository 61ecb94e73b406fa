import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { EVERYTHING, RECORD_NEEDS, RECORD_STATES, type StatementQuery } from '~/utils/model/statement-query';
import { type Choice, ChoiceList } from '../choice-list';
import { formatDate } from '../format-date';
import { languageName } from '../language-name';
import { Menu } from '../menu';
import { evidenceWord, verdictWord } from '../words';
import { DateRange } from './date-range';
import { needWord, recordStateWord } from './query-words';

/** What there is to filter by, with how much of it. */
export type FilterCounts = {
  readonly [K in 'speakers' | 'verdicts' | 'states' | 'evidence' | 'tags' | 'langs' | 'needs']: ReadonlyMap<
    string,
    number
  >;
} & { readonly origins: ReadonlyMap<string | null, number> };

type Props = {
  readonly query: StatementQuery;
  readonly counts: FilterCounts;
  /** Names of packs by id. */
  readonly packs: ReadonlyMap<string, string>;
  readonly onChange: (query: StatementQuery) => void;
};

/** Stands for "the user's own" among ids of packs. */
const OWN = '-';

/** What each menu offers. */
function choicesOf(counts: FilterCounts, packs: Props['packs']) {
  return {
    speakers: byCount(counts.speakers),
    verdicts: known(VERDICTS, counts.verdicts, verdictWord),
    states: known(RECORD_STATES, counts.states, recordStateWord),
    evidence: known(EVIDENCE_KINDS, counts.evidence, evidenceWord),
    tags: byCount(counts.tags),
    origins: [...counts.origins].map(([id, count]) => ({
      value: id ?? OWN,
      label: id === null ? i18n.t('statements.own') : (packs.get(id) ?? id),
      count,
    })),
    langs: byCount(counts.langs, (lang) => languageName(lang)),
    needs: known(RECORD_NEEDS, counts.needs, needWord),
  };
}

/** One menu for each thing that statements are filtered by. */
export function FilterBar({ query, counts, packs, onChange }: Props) {
  const set = (part: Partial<StatementQuery>) => onChange({ ...query, ...part });
  // Sorting thousands of speakers takes longer than the search, and so do a hundred words: not with every letter.
  const lists = useMemo(() => choicesOf(counts, packs), [counts, packs]);
  const isFiltered = JSON.stringify({ ...query, text: '', sort: '' }) !== UNFILTERED;
  return (
    <section class="filter-bar" aria-label={i18n.t('statements.filters.label')}>
      <Filter
        name={i18n.t('statements.filters.speaker')}
        choices={lists.speakers}
        chosen={query.speakers}
        onChange={(speakers) => set({ speakers })}
      />
      <Filter
        name={i18n.t('statements.filters.verdict')}
        choices={lists.verdicts}
        chosen={query.verdicts}
        onChange={(verdicts) => set({ verdicts })}
      />
      <Filter
        name={i18n.t('statements.filters.state')}
        choices={lists.states}
        chosen={query.states}
        onChange={(states) => set({ states })}
      />
      <Filter
        name={i18n.t('statements.filters.evidence')}
        choices={lists.evidence}
        chosen={query.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <Filter
        name={i18n.t('statements.filters.tag')}
        choices={lists.tags}
        chosen={query.tags}
        onChange={(tags) => set({ tags })}
      />
      <Menu label={dateLabel(query)} isActive={query.from !== null || query.to !== null}>
        <DateRange from={query.from} to={query.to} onChange={(from, to) => set({ from, to })} />
      </Menu>
      <Filter
        name={i18n.t('statements.filters.origin')}
        choices={lists.origins}
        chosen={query.origins.map((id) => id ?? OWN)}
        onChange={(ids) => set({ origins: ids.map((id) => (id === OWN ? null : id)) })}
      />
      <Filter
        name={i18n.t('statements.filters.lang')}
        choices={lists.langs}
        chosen={query.langs}
        onChange={(langs) => set({ langs })}
      />
      <Filter
        name={i18n.t('statements.filters.needs')}
        choices={lists.needs}
        chosen={query.needs}
        onChange={(needs) => set({ needs })}
      />
      {isFiltered && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => onChange({ ...EVERYTHING, text: query.text, sort: query.sort })}
        >
          {i18n.t('statements.clear')}
        </button>
      )}
    </section>
  );
}

const UNFILTERED = JSON.stringify({ ...EVERYTHING, text: '', sort: '' });

type FilterProps<T extends string> = {
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
};

function Filter<T extends string>({ name, choices, chosen, onChange }: FilterProps<T>) {
  const label = (value: T) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Menu label={summary(name, chosen.map(label))} isActive={chosen.length > 0}>
      <ChoiceList legend={name} choices={choices} chosen={chosen} onChange={onChange} />
    </Menu>
  );
}

function summary(name: string, chosen: readonly string[]): string {
  const [first, ...others] = chosen;
  if (first === undefined) return name;
  return others.length === 0
    ? i18n.t('statements.filters.chosen', [name, first])
    : i18n.t('statements.filters.more', [name, first, String(others.length)]);
}

function dateLabel({ from, to }: StatementQuery): string {
  const name = i18n.t('statements.filters.date');
  if (from === null && to === null) return name;
  const range = `${from === null ? '' : formatDate(from)} – ${to === null ? '' : formatDate(to)}`;
  return i18n.t('statements.filters.chosen', [name, range.trim()]);
}

function byCount(
  counts: ReadonlyMap<string, number>,
  labelOf: (value: string) => string = (value) => value,
): Choice<string>[] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .map(([value, count]) => ({ value, label: labelOf(value), count }));
}

/** All values of ours, in their own order, also those that nothing has. */
function known<T extends string>(
  values: readonly T[],
  counts: ReadonlyMap<string, number>,
  wordOf: (value: T) => string,
): Choice<T>[] {
  return values.map((value) => ({ value, label: wordOf(value), count: counts.get(value) ?? 0 }));
}
