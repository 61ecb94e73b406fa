import { BACKGROUND_LEVELS } from './background-data';

/** Short texts the background was counted over. */
export const BACKGROUND_SIZE = 33_000;

/** Each common term with the rounded number of texts it stands in. */
export function* backgroundFrequencies(): Generator<readonly [term: string, frequency: number]> {
  for (const [frequency, terms] of BACKGROUND_LEVELS)
    for (const term of terms.split(' ')) yield [term, frequency];
}
