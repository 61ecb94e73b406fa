import type { PageReport } from '~/utils/model/page-report';
import type { SiteAccess } from '~/utils/model/site-access';
import { type ClaimOrder, readClaimOrder } from '~/utils/settings/claim-order';
import { listDisabledSites } from '~/utils/settings/site-settings';
import { readReviews } from '~/utils/settings/tab-findings';
import { areMarksHidden, readReport } from '~/utils/settings/tab-state';
import type { NoteCounts } from '../notes/page-notes-line';
import { type ActiveTab, readActiveTab } from './use-active-tab';
import { readNoteCounts } from './use-note-counts';
import { readAccess } from './use-site-access';

/** All that the popup shows, as it is when it opens: drawn at once, it neither grows nor flickers. */
export type PopupStart = {
  readonly tab: ActiveTab | null;
  readonly report: PageReport | null | undefined;
  readonly reviews: readonly string[];
  readonly notes: NoteCounts;
  readonly marksHidden: boolean;
  readonly order: ClaimOrder;
  readonly disabledSites: readonly string[];
  readonly access: SiteAccess | null;
};

/** Where something could not be read, and in the moment before. */
const UNKNOWN: PopupStart = {
  tab: null,
  report: undefined,
  reviews: [],
  notes: { count: 0, states: [] },
  marksHidden: false,
  order: 'page',
  disabledSites: [],
  access: null,
};

/**
 * Reads it, all from memory and settings, nothing from the store. Never fails: the popup then follows what it can.
 *
 * @param fixedTab the tab to speak of, or null for the one in front
 */
export async function readPopupStart(fixedTab: number | null): Promise<PopupStart> {
  try {
    const settings = Promise.all([readClaimOrder(), listDisabledSites(), readAccess()]);
    const tab = await readActiveTab(fixedTab);
    const [[order, disabledSites, access], ofTab] = await Promise.all([settings, readTab(tab)]);
    return { ...UNKNOWN, ...ofTab, tab, order, disabledSites, access };
  } catch (error) {
    console.error('On Record: the popup', error);
    return UNKNOWN;
  }
}

type OfTab = Pick<PopupStart, 'report' | 'reviews' | 'notes' | 'marksHidden'>;

async function readTab(tab: ActiveTab | null): Promise<OfTab | null> {
  if (!tab) return null;
  const [report, reviews, notes, marksHidden] = await Promise.all([
    readReport(tab.id),
    readReviews(tab.id),
    readNoteCounts(tab.id),
    areMarksHidden(tab.id),
  ]);
  return { report, reviews, notes, marksHidden };
}
