import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { ScrollTable } from '~/components/scroll-table';
import { verdictWord } from '~/components/words';
import type { RatingChoices, RatingRow } from '~/utils/interchange/import/ratings';
import { VERDICTS, type Verdict } from '~/utils/model/assessment';

type Props = {
  readonly ratings: readonly RatingRow[];
  readonly choices: RatingChoices;
  readonly onChange: (choices: RatingChoices) => void;
};

/** More different ratings than this are sentences, not a scale; they are mapped as they are. */
const SHOWN = 100;

function howWords({ rating: { how, value, worst, best } }: RatingRow, isChosen: boolean): string {
  if (isChosen) return i18n.t('importing.ratings.chosen');
  if (how === 'label') return i18n.t('importing.ratings.byLabel');
  if (how === 'numeric') return i18n.t('importing.ratings.byNumber', [value ?? '', worst ?? '', best ?? '']);
  return i18n.t('importing.ratings.unmapped');
}

/** The file's own rating words beside the verdict each is taken for, and how; a person has the last word. */
export function RatingsTable({ ratings, choices, onChange }: Props) {
  const choose = (key: string, value: string) => {
    const verdict = VERDICTS.find((each) => each === value) ?? null;
    onChange(new Map<string, Verdict | null>([...choices, [key, verdict]]));
  };
  return (
    <div class="stack">
      <h2>{i18n.t('importing.ratings.title')}</h2>
      <p>{i18n.t('importing.ratings.text')}</p>
      <ScrollTable label={i18n.t('importing.ratings.title')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('importing.ratings.words')}</th>
            <th scope="col" class="number">
              {i18n.t('importing.ratings.count')}
            </th>
            <th scope="col">{i18n.t('importing.ratings.verdict')}</th>
            <th scope="col">{i18n.t('importing.ratings.how')}</th>
          </tr>
        </thead>
        <tbody>
          {ratings.slice(0, SHOWN).map((row) => {
            const words = row.rating.label ?? row.rating.value ?? i18n.t('importing.ratings.noWords');
            const chosen = choices.get(row.key);
            const verdict = chosen === undefined ? row.verdict : chosen;
            return (
              <tr key={row.key}>
                <th scope="row" dir="auto">
                  {words}
                </th>
                <td class="number">{formatCount(row.count)}</td>
                <td>
                  <select
                    aria-label={i18n.t('importing.ratings.verdictOf', [words])}
                    value={verdict ?? ''}
                    onChange={(event) => choose(row.key, event.currentTarget.value)}
                  >
                    <option value="">{i18n.t('importing.ratings.none')}</option>
                    {VERDICTS.map((each) => (
                      <option key={each} value={each}>
                        {verdictWord(each)}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="soft">{howWords(row, chosen !== undefined)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {ratings.length > SHOWN && (
        <p class="soft">{i18n.t('importing.ratings.more', [formatCount(ratings.length - SHOWN)])}</p>
      )}
    </div>
  );
}
