/** Fact-checks taken from one page, and their length as JSON in UTF-16 units: longer ones are no single review. */
export const MAX_REVIEWS = 50;
export const MAX_REVIEW = 40_000;
/** All of them together: a message of this size is passed on without a pause. */
export const MAX_REVIEWS_TOTAL = 300_000;
