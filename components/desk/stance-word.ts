import { i18n } from '#i18n';
import type { EvidenceStance } from '~/utils/model/assessment';

/** What a piece of evidence does to the statement, in a checker's words. */
export function stanceWord(stance: EvidenceStance): string {
  if (stance === 'supports') return i18n.t('deskEvidence.supports');
  return stance === 'refutes' ? i18n.t('deskEvidence.refutes') : i18n.t('deskEvidence.context');
}
