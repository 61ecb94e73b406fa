import type { Verdict } from '~/utils/model/assessment';

/** Verdicts that share a colour and a shape; the word beside them says which one it is. */
export const VERDICT_FAMILIES = ['true', 'context', 'open', 'false'] as const;

export type VerdictFamily = (typeof VERDICT_FAMILIES)[number];

const FAMILY: Record<Verdict, VerdictFamily> = {
  true: 'true',
  'mostly-true': 'true',
  'missing-context': 'context',
  contested: 'open',
  unproven: 'open',
  'mostly-false': 'false',
  false: 'false',
  'not-checkable': 'open',
};

/** The family a verdict is drawn as. */
export function verdictFamily(verdict: Verdict): VerdictFamily {
  return FAMILY[verdict];
}
