import { UNKNOWN_WORD } from '../../utils/attribution/cue-features';
import { MARGIN } from '../../utils/attribution/reading';
import { CUE, spanKind } from '../../utils/attribution/span-labels';
import type { WordTable } from '../../utils/attribution/word-table';
import { INSIDE } from '../../utils/text/sentences';
import type { Example } from './example';

type Counts = { readonly all: Map<number, number>; readonly cues: Map<number, number> };

function count(examples: readonly Example[]): Counts {
  const all = new Map<number, number>();
  const cues = new Map<number, number>();
  for (const { reading, gold } of examples) {
    for (let i = 0; i < reading.count; i++) {
      if (reading.quote[i + MARGIN] === INSIDE) continue;
      const word = reading.word[i + MARGIN] ?? 0;
      all.set(word, (all.get(word) ?? 0) + 1);
      if (spanKind(gold[i] ?? 0) === CUE) cues.set(word, (cues.get(word) ?? 0) + 1);
    }
  }
  return { all, cues };
}

/** Words seen this often and never as a cue are known not to be one; rarer ones are unknown. */
const WELL_KNOWN = 20;

/** 0 never a cue, 7 never seen as one but too rare to tell, 1..6 by the share of its uses that are cues. */
function classOf(cues: number, all: number): number {
  if (cues < 1) return all > WELL_KNOWN ? 0 : UNKNOWN_WORD;
  if (cues < 2) return 1;
  const share = (cues - 0.5) / (all + 1);
  return share > 0.8 ? 6 : share > 0.6 ? 5 : share > 0.4 ? 4 : share > 0.2 ? 3 : share > 0.08 ? 2 : 1;
}

/** The class of each word, 0..7 as `classOf` gives it; a word that is not in `table` is unknown. */
export type Prior = {
  readonly table: WordTable;
  readonly without: (example: Example) => (word: number) => number;
};

/**
 * How often each word outside quotations is a cue. `without` gives the classes as they would be if one article had not
 * been seen: the model must not learn to trust a prior that already knows the answer.
 */
export function cuePrior(examples: readonly Example[]): Prior {
  const total = count(examples);
  const table = new Map<number, number>();
  for (const [word, all] of total.all) {
    const c = classOf(total.cues.get(word) ?? 0, all);
    // Class 7 is what an unknown word gets; storing it would only cost space.
    if (c !== UNKNOWN_WORD) table.set(word, c);
  }
  return {
    table,
    without: (example) => {
      const own = count([example]);
      return (word) =>
        classOf(
          (total.cues.get(word) ?? 0) - (own.cues.get(word) ?? 0),
          (total.all.get(word) ?? 0) - (own.all.get(word) ?? 0),
        );
    },
  };
}
