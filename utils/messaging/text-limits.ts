/** Longest text that may be pasted to be checked, in UTF-16 units: some forty pages. */
export const MAX_PASTE = 100_000;
