import type { Verdict } from '../../model/assessment';
import { stanceOf } from './build-statement';
import type { ImportedStatement, RatingFound } from './imported';

/** One rating of a file: the publisher's words, how often they stand there, and the verdict they were taken for. */
export type RatingRow = {
  /** Names this rating in `withVerdicts`. */
  readonly key: string;
  readonly rating: RatingFound;
  readonly count: number;
  readonly verdict: Verdict | null;
};

/** Verdicts a person chose by `RatingRow.key`; null leaves the statement without an assessment. */
export type RatingChoices = ReadonlyMap<string, Verdict | null>;

/** Words that were understood stand for themselves; else the numbers count too. */
function keyOf({ label, value, best, worst, how }: RatingFound): string {
  return JSON.stringify(how === 'label' ? [label] : [label, value, best, worst]);
}

/** The different ratings of a file: those without a verdict first, then the most frequent. */
export function ratingsOf(records: readonly ImportedStatement[]): RatingRow[] {
  const rows = new Map<string, { rating: RatingFound; count: number; verdict: Verdict | null }>();
  for (const { rating, record } of records) {
    if (rating === null) continue;
    const key = keyOf(rating);
    const row = rows.get(key);
    if (row) row.count++;
    else rows.set(key, { rating, count: 1, verdict: record.assessments[0]?.verdict ?? null });
  }
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .sort((a, b) => Number(a.verdict !== null) - Number(b.verdict !== null) || b.count - a.count);
}

/** The same records with the verdicts a person chose. The publisher's words stay as they are. */
export function withVerdicts(
  records: readonly ImportedStatement[],
  choices: RatingChoices,
): ImportedStatement[] {
  return records.map((item) => {
    const chosen = item.rating === null ? undefined : choices.get(keyOf(item.rating));
    const [assessment] = item.record.assessments;
    const review = assessment ?? item.unrated;
    if (chosen === undefined || review === null) return item;
    const { verdict: _verdict, ...words } = { verdict: null, ...review };
    const { mapping } = words;
    const kinds = new Map(item.record.evidence.map(({ id, kind }) => [id, kind]));
    const unrated = {
      ...words,
      ...(mapping && { mapping: { ...mapping, how: 'person' as const } }),
      evidence: words.evidence.map(({ evidenceId }) => ({
        evidenceId,
        stance: stanceOf(chosen, kinds.get(evidenceId)),
      })),
    };
    return {
      ...item,
      unrated: chosen === null ? unrated : null,
      record: { ...item.record, assessments: chosen === null ? [] : [{ ...unrated, verdict: chosen }] },
    };
  });
}
