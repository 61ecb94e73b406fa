import { i18n } from '#i18n';

const WORDS: Readonly<Record<string, (detail: string) => string>> = {
  unchanged: () => i18n.t('subscriptions.outcome.unchanged'),
  waiting: () => i18n.t('subscriptions.outcome.waiting'),
  installed: () => i18n.t('subscriptions.outcome.installed'),
  'no-access': () => i18n.t('subscriptions.outcome.noAccess'),
  offline: () => i18n.t('subscriptions.outcome.offline'),
  timeout: () => i18n.t('subscriptions.outcome.timeout'),
  redirect: () => i18n.t('subscriptions.outcome.redirect'),
  status: (detail) => i18n.t('subscriptions.outcome.status', [detail]),
  'too-large': () => i18n.t('subscriptions.outcome.tooLarge'),
  'not-json': () => i18n.t('subscriptions.outcome.notJson'),
  'not-a-pack': (detail) => i18n.t('subscriptions.outcome.notAPack', [detail]),
  'other-pack': (detail) => i18n.t('subscriptions.outcome.otherPack', [detail]),
  older: (detail) => i18n.t('subscriptions.outcome.older', [detail]),
  'same-release': (detail) => i18n.t('subscriptions.outcome.sameRelease', [detail]),
  'no-space': () => i18n.t('importing.noSpace'),
};

/** What a check came to, as a sentence. */
export function outcomeWord(outcome: string, detail: string | null): string {
  return WORDS[outcome]?.(detail ?? '') ?? i18n.t('subscriptions.outcome.failed');
}

const FINE: ReadonlySet<string> = new Set(['unchanged', 'waiting', 'installed']);

/** Did the check fail? */
export function isFailure(outcome: string | null): boolean {
  return outcome !== null && !FINE.has(outcome);
}
