/** What a claim's words look like from outside. */
const FIGURE =
  /\p{N}|\b(?:half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|percent|per cent)\b/iu;
const COMPARISON =
  /\b(?:more|less|fewer|most|least|highest|lowest|largest|biggest|first|only|never|always|every|all|none|no one)\b/i;
const PAST_OR_PRESENT =
  /\b(?:is|are|was|were|has|have|had|did|does|killed|rose|fell|attacked|voted|spent|won|lost)\b/i;
const INTENTION =
  /\b(?:will|would|shall|should|must|hope|hopes|want|wants|plan|plans|urge|please|let us|let's)\b/i;
const FIRST_PERSON_FEELING = /\b(?:I|we)\s+(?:love|hope|feel|want|wish|believe|think|thank)\b/i;
const QUESTION = /\?\s*["”’']?\s*$/;
const PROPER = /(?<=\S\s)\p{Lu}\p{Ll}+/u;

/**
 * Weights of the shapes, chosen by hand so that a figure about named things comes first and a wish or a question last.
 * They order lists only.
 */
const BASE = -0.8;
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [FIGURE, 1.3],
  [COMPARISON, 0.5],
  [PAST_OR_PRESENT, 0.7],
  [PROPER, 0.6],
  [INTENTION, -0.7],
  [FIRST_PERSON_FEELING, -0.9],
  [QUESTION, -1.2],
];
/** Fewer words than this are rarely a claim by themselves. */
const SHORT = 5;
const SHORT_PENALTY = -1.2;

/**
 * How much a reader may want this checked, 0..1, from the shape of its words alone: figures, comparisons, statements about
 * what is or was come before wishes, feelings and questions. For ordering; it hides nothing.
 */
export function checkWorthiness(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  const score = WEIGHTS.reduce(
    (sum, [shape, weight]) => sum + (shape.test(text) ? weight : 0),
    BASE + (words < SHORT ? SHORT_PENALTY : 0),
  );
  return 1 / (1 + Math.exp(-score));
}
