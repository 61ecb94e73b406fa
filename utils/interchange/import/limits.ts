/** Longest texts an importer keeps, in UTF-16 units; the same as in the pack format. */
export const LIMIT = {
  text: 5000,
  rationale: 5000,
  rating: 500,
  ratingNumber: 40,
  name: 200,
  publisher: 300,
  title: 300,
  evidenceTitle: 500,
  place: 500,
  tag: 80,
  tags: 50,
  appearances: 200,
  /** With the fact-check itself as many as an assessment may cite. */
  citations: 99,
  corrections: 100,
  reason: 2000,
  correction: 2000,
} as const;
