const FIGURE = /\p{N}/u;
const YEAR = /\b(?:19|20)\d\d\b/;
const MONEY = /[$%€£]/;
const MEASURE =
  /\b(?:per ?cent|million|billion|trillion|thousand|dollars?|years?|times|rate|average|record|highest|lowest|most|least|first|only|ever|never|every|more than|less than|half|double|triple)\b/i;
const PUBLIC_AFFAIRS =
  /\b(?:voted?|votes|passed|signed|bill|law|tax(?:es)?|jobs?|deficit|debt|unemployment|crime|immigrants?|health|insurance|budget|spen[dt]|created|increased?|decreased?|cut|raised?|lost|gained|supported|opposed|said|called)\b/i;
const INTENTION =
  /\b(?:will|would|should|going to|want to|need to|let's|must|hope|believe|think|feel|love|thank)\b/i;
const QUESTION = /\?\s*["”’']?\s*$/;
const PROPER = /(?<=[a-z,;] )\p{Lu}\p{L}+/gu;
const FIRST_PERSON = /\b(?:I|my|me)\b/;
const THIRD_PERSON = /\b(?:he|she|they|his|her|their)\b/i;
const PAST = /\b(?:was|were|had|did|has|have|been)\b/i;
const NEGATED = /\bnot\b|n['’]t\b/i;

/** How many values `sentenceShape` gives. */
export const SHAPE_SIZE = 16;

/**
 * What a sentence looks like from outside, for check-worthiness: each value 0..1 or a little above. In order: length,
 * any figure, how many, money or percent sign, words of measure, of public affairs, of intention, question, names,
 * first and third person, past or perfect, negation, very short, very long, a year.
 */
export function sentenceShape(sentence: string, words: readonly string[]): number[] {
  const figures = words.filter((word) => FIGURE.test(word)).length;
  const yes = (pattern: RegExp): number => (pattern.test(sentence) ? 1 : 0);
  return [
    Math.log1p(words.length) / 3,
    figures > 0 ? 1 : 0,
    Math.min(figures, 4) / 4,
    yes(MONEY),
    yes(MEASURE),
    yes(PUBLIC_AFFAIRS),
    yes(INTENTION),
    yes(QUESTION),
    Math.min(sentence.match(PROPER)?.length ?? 0, 4) / 4,
    yes(FIRST_PERSON),
    yes(THIRD_PERSON),
    yes(PAST),
    yes(NEGATED),
    words.length < 5 ? 1 : 0,
    words.length > 25 ? 1 : 0,
    yes(YEAR),
  ];
}
