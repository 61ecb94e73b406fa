import { i18n } from '#i18n';
import type { RecordNeed, RecordState, StatementSort } from '~/utils/model/statement-query';
import { stateWord } from '../desk/state-word';

/** The word for what became of a statement. */
export function recordStateWord(state: RecordState): string {
  return state === 'unassessed' ? i18n.t('statements.states.unassessed') : stateWord(state);
}

/** The word for work that a record asks for. */
export function needWord(need: RecordNeed): string {
  const words: Record<RecordNeed, () => string> = {
    source: () => i18n.t('statements.needs.source'),
    update: () => i18n.t('statements.needs.update'),
    archive: () => i18n.t('statements.needs.archive'),
  };
  return words[need]();
}

/** The name of an order. */
export function sortWord(sort: StatementSort): string {
  const words: Record<StatementSort, () => string> = {
    relevance: () => i18n.t('statements.sorts.relevance'),
    newest: () => i18n.t('statements.sorts.newest'),
    oldest: () => i18n.t('statements.sorts.oldest'),
    speaker: () => i18n.t('statements.sorts.speaker'),
    verdict: () => i18n.t('statements.sorts.verdict'),
    'as-of': () => i18n.t('statements.sorts.asOf'),
  };
  return words[sort]();
}
