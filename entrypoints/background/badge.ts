import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { countReport } from '~/utils/claims/report-counts';
import type { PageReport } from '~/utils/model/page-report';

/** Neutral on purpose: the number says how much is on record, not how good the page is. */
const BADGE_COLOUR = '#5b6470';

/** Shows how many claims of the tab's page are on record; nothing when none is. */
export async function showBadge(tabId: number, report: PageReport): Promise<void> {
  const { onRecord, quotes } = countReport(report);
  const text = report.status === 'scanning' ? '·' : onRecord > 0 ? String(onRecord) : '';
  const title =
    report.status === 'done' ? i18n.t('badge.title', [String(quotes), String(onRecord)]) : i18n.t('extName');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

/** Takes the number away. */
export async function hideBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(ignoreClosedTab);
}

/** A tab may close between the analysis and the badge. */
function ignoreClosedTab(error: unknown): void {
  if (!/no tab|invalid tab/i.test(String(error))) throw error;
}
