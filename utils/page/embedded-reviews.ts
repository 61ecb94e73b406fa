import { hasType, linkedDataTexts, linkedObjects } from './json-ld';

/** More than this on one page is a list of reviews, to be imported as a file. */
const MAX_REVIEWS = 50;

/**
 * The fact-checks a page carries as schema.org ClaimReview in JSON-LD, each as JSON text to be read by the importer;
 * empty when there is none. Nothing in them is checked here.
 */
export function embeddedReviews(page: Document): readonly string[] {
  // Most pages have none, and a look for the word is cheaper than parsing.
  if (!linkedDataTexts(page).some((text) => text.includes('ClaimReview'))) return [];
  return linkedObjects(page)
    .filter((object) => hasType(object, /^ClaimReview$/))
    .slice(0, MAX_REVIEWS)
    .map((object) => JSON.stringify(object));
}
