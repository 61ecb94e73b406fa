/** A fetched release that waits for the user's word, as far as a list tells of it. */
export type WaitingRelease = {
  readonly name: string;
  readonly release: string;
  readonly isNew: boolean;
  readonly keyChanged: boolean;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
};

/** A subscription as a list shows it. */
export type SubscriptionEntry = {
  readonly url: string;
  readonly host: string;
  /** The pack's name; null until one was fetched. */
  readonly name: string | null;
  readonly schedule: 'manual' | 'daily';
  readonly paused: boolean;
  readonly automatic: boolean;
  /** A pack from there is installed: later releases may then be installed without a question. */
  readonly isInstalled: boolean;
  /** ISO time; null when it was never asked. */
  readonly checkedAt: string | null;
  /** A code, see `outcomeWord`; null when it was never asked. */
  readonly outcome: string | null;
  readonly detail: string | null;
  readonly waiting: WaitingRelease | null;
};
