import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldName } from '~/utils/text/fold-name';
import { formatCount } from './format-count';

/** One thing to choose; `count` says how much there is of it. */
export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly count?: number;
};

type Props<T extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
};

/** A longer list is looked through by typing. */
const SHOWN = 50;
const WITHOUT_SEARCH = 12;

/** Any of some things, as boxes to tick; what is ticked stands first in a long list. */
export function ChoiceList<T extends string>({ legend, choices, chosen, onChange }: Props<T>) {
  const [text, setText] = useState('');
  const [first] = useState(() => new Set<string>(chosen));
  const wanted = foldName(text);
  const matching = choices.filter(
    ({ label, value }) => wanted === '' || first.has(value) || foldName(label).includes(wanted),
  );
  const isLong = choices.length > WITHOUT_SEARCH;
  const ordered = isLong
    ? [...matching].sort((a, b) => Number(first.has(b.value)) - Number(first.has(a.value)))
    : matching;
  const toggle = (value: T, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <fieldset class="choice-list">
      <legend class="visually-hidden">{legend}</legend>
      <div class="choice-boxes">
        {isLong && (
          <input
            type="search"
            aria-label={i18n.t('statements.filters.find')}
            placeholder={i18n.t('statements.filters.find')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        {ordered.length === 0 && <p class="soft">{i18n.t('statements.filters.nothing')}</p>}
        {ordered.slice(0, SHOWN).map(({ value, label, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <bdi>{label}</bdi>
            {count !== undefined && <span class="soft">{formatCount(count)}</span>}
          </label>
        ))}
        {ordered.length > SHOWN && <p class="soft">{i18n.t('statements.filters.first', [String(SHOWN)])}</p>}
      </div>
    </fieldset>
  );
}
