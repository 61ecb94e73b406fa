import type { Verdict } from '~/utils/model/assessment';
import { type VerdictFamily, verdictFamily } from './verdict-family';
import { verdictWord } from './words';

/** A shape of its own for each family, so that colour is never alone. */
const SHAPE: Record<VerdictFamily, string> = {
  true: 'M2 8.5 6 12.5 14 3.5',
  context: 'M8 2v7M8 12.5v.5',
  open: 'M3 8h10',
  false: 'M3 3l10 10M13 3 3 13',
};

/** A verdict as word and shape; all verdicts have the same weight. */
export function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const family = verdictFamily(verdict);
  return (
    <span class={`verdict verdict-${family}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPE[family]} />
      </svg>
      {verdictWord(verdict)}
    </span>
  );
}
