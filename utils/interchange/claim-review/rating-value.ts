import type { Verdict } from '../../model/assessment';

/** Google's scale: 1 False to 5 True. Verdicts that are no step between those two have no number. */
const VALUES: Partial<Record<Verdict, number>> = {
  false: 1,
  'mostly-false': 2,
  'missing-context': 3,
  'mostly-true': 4,
  true: 5,
};

const NAMES: Record<Verdict, string> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'missing-context': 'Missing context',
  contested: 'Contested',
  unproven: 'Unproven',
  'mostly-false': 'Mostly false',
  false: 'False',
  'not-checkable': 'Not checkable',
};

/** A schema.org Rating: the words, and the number where our verdict has one. */
export function ratingOf(verdict: Verdict, original: string | null) {
  const value = VALUES[verdict];
  const numbers = value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
  return { '@type': 'Rating', ...numbers, alternateName: original ?? NAMES[verdict] };
}
