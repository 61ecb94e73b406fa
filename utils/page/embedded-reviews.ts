import { hasType, linkedDataTexts, linkedObjects } from './json-ld';

/**
 * The fact-checks a page carries as schema.org ClaimReview in JSON-LD, each as JSON text to be read by the importer;
 * empty when there is none. Nothing in them is checked here.
 */
export function embeddedReviews(page: Document): readonly string[] {
  // Most pages have none, and a look for the word is cheaper than parsing.
  if (!linkedDataTexts(page).some((text) => text.includes('ClaimReview'))) return [];
  return linkedObjects(page)
    .filter((object) => hasType(object, /^ClaimReview$/))
    .map((object) => JSON.stringify(object));
}
