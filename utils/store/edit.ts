/** Who changes a row, why and when: what its revision says. */
export type Edit = {
  readonly author: string;
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
};

/** An edit made now. */
export function editBy(author: string, reason: string, now: Date = new Date()): Edit {
  return { author, reason, at: now.toISOString() };
}
