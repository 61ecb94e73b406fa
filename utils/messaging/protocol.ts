import type { ClaimBrief } from '../model/claim-brief';
import type { Mark, MarkLook } from '../model/mark';
import type { PageReport } from '../model/page-report';
import type { PageMetadata, PageText } from '../model/page-text';
import type { PagePassage } from '../model/passage';
import type { NotePlace, PlacedNote } from '../model/placed-note';

/** What a page's process may ask of the background. */
export type ContentRequests = {
  /** Is the reader's extension on for this site, and are marks wanted in this tab? */
  'site:status': { readonly params: { readonly host: string }; readonly value: SiteStatus };
  /** The article's text; answered with what to underline. */
  'page:analyse': { readonly params: { readonly page: PageText }; readonly value: readonly Mark[] };
  /** The page holds no article: the popup then says so. */
  'page:declined': { readonly params: { readonly page: PageMetadata }; readonly value: null };
  /** The fact-checks (ClaimReview) the page publishes, each as JSON text, within the limits of `review-limits`. */
  'page:reviews': { readonly params: { readonly reviews: readonly string[] }; readonly value: null };
  /** What one card shows. */
  'claim:brief': { readonly params: { readonly claimId: string }; readonly value: ClaimBrief };
  /** "Not this claim", or that word taken back. */
  'claim:judge': { readonly params: MatchJudgement; readonly value: null };
  /** Opens the side panel on a claim; must be sent from a click. */
  'panel:open': { readonly params: { readonly claimId: string }; readonly value: null };
  /** Opens the side panel's form on a claim; must be sent from a click. */
  'claim:annotate': { readonly params: { readonly claimId: string }; readonly value: null };
};

/** What the extension's own pages may ask of the background. */
export type PageRequests = {
  /** Reads the tab's page now, injecting the reader if it is not there. */
  'tab:check': { readonly params: { readonly tabId: number }; readonly value: null };
  /** Shows or hides the marks in one tab. */
  'tab:marks': {
    readonly params: { readonly tabId: number; readonly visible: boolean };
    readonly value: null;
  };
  /** Scrolls the tab's page to a claim's mark and opens its card. */
  'tab:reveal': {
    readonly params: { readonly tabId: number; readonly claimId: string };
    readonly value: null;
  };
  /** "Not this claim" from a page of our own, or that word taken back. */
  'tab:judge': { readonly params: MatchJudgement & { readonly tabId: number }; readonly value: null };
  /** Switches a whole site off or on, beginning with the tab. */
  'site:enable': {
    readonly params: { readonly tabId: number; readonly host: string; readonly enabled: boolean };
    readonly value: null;
  };
  /** How marks shall look, remembered and shown in every open page at once. */
  'marks:choose': { readonly params: { readonly look: MarkLook }; readonly value: null };
  /** Deletes everything On Record holds, packs and settings too, and gives every access to sites back. */
  'everything:forget': { readonly params: Record<string, never>; readonly value: null };
  /** Begins the form on a claim of the tab's page, or on what is selected there; `nothing-chosen` when nothing is. */
  'tab:annotate': {
    readonly params: { readonly tabId: number; readonly claimId: string | null };
    readonly value: null;
  };
  /** Sets a text from elsewhere beside the record, at most `MAX_PASTE` long; it is kept nowhere. */
  'text:check': { readonly params: { readonly text: string }; readonly value: PageReport };
  /** Asks a subscription's address for a newer release; what became of it stands in the store then. */
  'subscription:check': { readonly params: { readonly url: string }; readonly value: null };
  /** Subscriptions began, ended or changed: the daily check is set, or unset when there is none. */
  'subscriptions:changed': { readonly params: Record<string, never>; readonly value: null };
  /** The store changed: every open report is matched anew. */
  'store:changed': { readonly params: Record<string, never>; readonly value: null };
};

/** What the background and the extension's pages may ask of a tab's reader. */
export type TabRequests = {
  /** Read the page now; `force` skips the gate, since the user asked. */
  'page:check': { readonly params: { readonly force: boolean }; readonly value: null };
  /** New marks after the store changed. */
  'marks:update': { readonly params: { readonly marks: readonly Mark[] }; readonly value: null };
  'marks:show': { readonly params: { readonly visible: boolean }; readonly value: null };
  /** Draws the marks anew, as the reader now wants them. */
  'marks:look': { readonly params: { readonly look: MarkLook }; readonly value: null };
  /** Scrolls to a claim's mark and opens its card; `not-found` when the page no longer holds it. */
  'claim:reveal': { readonly params: { readonly claimId: string }; readonly value: null };
  /** Opens the card of the claim after, before or (0) at the one shown last, or where the reader is, and scrolls there. */
  'claim:step': { readonly params: { readonly by: -1 | 0 | 1 }; readonly value: null };
  /** The words of a claim, or of the page's selection, with where they stand; null when there are none. */
  'passage:describe': {
    readonly params: { readonly claimId: string | null };
    readonly value: PagePassage | null;
  };
  /** Looks for the user's notes in the page as it is now, and draws those that are found. */
  'notes:place': {
    readonly params: { readonly notes: readonly NotePlace[] };
    readonly value: readonly PlacedNote[];
  };
  /** Scrolls to a note that was found; `not-found` when the page no longer holds it. */
  'note:reveal': { readonly params: { readonly annotationId: string }; readonly value: null };
  /** Forgets everything on this page. */
  'page:clear': { readonly params: Record<string, never>; readonly value: null };
};

/** A reader's word on a match, remembered for the same words in the same context. */
export type MatchJudgement = {
  readonly claimId: string;
  readonly packId: string | null;
  readonly statementId: string;
  /** False takes "not this claim" back. */
  readonly rejected: boolean;
};

export type SiteStatus = {
  readonly enabled: boolean;
  readonly marksVisible: boolean;
  readonly look: MarkLook;
};

export type BackgroundRequests = ContentRequests & PageRequests;

/** Name of a request, within its table. */
export type Name<Table> = keyof Table & string;

/** What travels. */
export type Message = { readonly onRecord: 1; readonly name: string; readonly params: unknown };

/** True for a value that has the shape of our messages; its `params` are not looked at. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'onRecord' in value &&
    value.onRecord === 1 &&
    'name' in value &&
    typeof value.name === 'string' &&
    'params' in value
  );
}
