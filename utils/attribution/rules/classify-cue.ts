import type { AttributionType, ReporterStance } from '../../model/attribution';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { spanText, tokenText } from '../token-span';
import { isControl, reportingBase, reportingType } from './reporting-verb-lexicon';

const RANK: readonly AttributionType[] = ['communication', 'attitude', 'factive', 'control'];

/** The type that words of a cue make together; null when none of them reports anything. */
export function typeOfWords(words: readonly string[]): AttributionType | null {
  let best: AttributionType | null = null;
  for (const word of words) {
    // "Fighting continued on the outskirts": a deed, unless it leads to words in marks or to another verb.
    if (reportingBase(word) === 'continue') continue;
    const type = reportingType(word);
    if (type && (!best || RANK.indexOf(type) < RANK.indexOf(best))) best = type;
  }
  return best;
}

/**
 * The type of an attribution by the words of its cue; null when none of them reports anything, which is how narration
 * of deeds shows. Quotation marks around the content make it communication; "proposed to leave" and "asked them to
 * leave" are about what is to be done.
 */
export function cueType(r: Reading, draft: Draft, quoted: boolean): AttributionType | null {
  if (quoted || !draft.cue) return 'communication';
  const [first, end] = draft.cue;
  const words = Array.from({ length: end - first }, (_, i) => tokenText(r, first + i).toLowerCase());
  const best = typeOfWords(words);
  const content = draft.contents[0];
  const infinitive = content && content[0] === end && /^to$/i.test(tokenText(r, content[0]));
  return best === 'communication' && infinitive && words.some(isControl) ? 'control' : best;
}

/**
 * The type of what the model is sure of although no word of its cue is known to report: "had to withdraw …" is control,
 * "lays out …" factive. Both are data, and no marks for the reader.
 */
export function typeByOpening(r: Reading, draft: Draft): AttributionType {
  return /^to$/i.test(tokenText(r, draft.contents[0]?.[0] ?? 0)) ? 'control' : 'factive';
}

const REFUTING =
  /\b(?:falsely|wrongly|incorrectly|baselessly|misleadingly|untruthfully|erroneously|lied?|lying|debunked|without (?:any )?(?:evidence|proof|basis))\b/i;
const DOUBTFUL_BASES = new Set(['claim', 'allege', 'insinuate', 'purport', 'boast', 'profess', 'contend']);
const DOUBTFUL =
  /\b(?:allegedly|supposedly|purported(?:ly)?|so-called|unsubstantiated|unverified|unproven|apparently)\b/i;
const ENDORSING =
  /\b(?:rightly|correctly|accurately|proved|proven|demonstrated|pointed out|points out|acknowledged?|admits?|admitted|concedes?|conceded|revealed)\b/i;
const JUDGES_AHEAD =
  /\b(?:false|baseless|debunked|untrue|unfounded|misleading)\s+(?:claim|statement|assertion|allegation|accusation)s?\b/i;

/** Words of the sentence before the cue that may carry the reporter's judgement. */
const LOOK_BACK = 4;
const LOOK_AHEAD = 3;
/** Tokens on either side that count as the whole sentence. */
const WIDE = 70;

function around(r: Reading, draft: Draft): string {
  if (!draft.cue) return '';
  const s = r.sentence[draft.cue[0]] ?? 0;
  const from = Math.max(r.sentenceFirst[s] ?? 0, draft.cue[0] - LOOK_BACK);
  const to = Math.min((r.sentenceLast[s] ?? 0) + 1, draft.cue[1] + LOOK_AHEAD);
  return spanText(r, [from, to]);
}

/** The last words of the sentence, where "without evidence" and "which is false" stand. */
const TAIL =
  /[,–—-]\s*(?:without (?:any |giving |offering |providing )*(?:evidence|proof)|which (?:is|was) (?:false|untrue|not true)|falsely)/i;
const REPORTERS_OWN = /\bdid not (?:resemble|match|reflect)\b/i;

/** What the reporter's own words let the reader think of the saying. */
export function cueStance(r: Reading, draft: Draft): ReporterStance {
  if (!draft.cue) return 'neutral';
  const near = around(r, draft);
  const sentence = r.sentence[draft.cue[0]] ?? 0;
  const whole = spanText(r, [
    Math.max(r.sentenceFirst[sentence] ?? 0, draft.cue[0] - WIDE),
    Math.min((r.sentenceLast[sentence] ?? 0) + 1, draft.cue[1] + WIDE),
  ]);
  if (REFUTING.test(near) || JUDGES_AHEAD.test(near) || TAIL.test(whole) || REPORTERS_OWN.test(whole))
    return 'refuting';
  for (let i = draft.cue[0]; i < draft.cue[1]; i++) {
    const base = reportingBase(tokenText(r, i).toLowerCase());
    if (base && DOUBTFUL_BASES.has(base)) return 'doubtful';
    if (/^claims?$/i.test(tokenText(r, i))) return 'doubtful';
  }
  if (DOUBTFUL.test(near)) return 'doubtful';
  return ENDORSING.test(near) ? 'endorsing' : 'neutral';
}

const NEGATION =
  /\b(?:not|never|n['’]t|denies|denied|deny|denying|refuses?|refused|declined?|declines|without saying|no longer)\b|n['’]t\b/i;

/** Is the saying itself denied or refused: "did not say", "denied that", "declined to comment"? */
export function cueNegated(r: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  const s = r.sentence[draft.cue[0]] ?? 0;
  const from = Math.max(
    r.sentenceFirst[s] ?? 0,
    draft.source && draft.source[1] <= draft.cue[0] ? draft.source[1] : draft.cue[0] - 2,
  );
  const bounded = Math.max(from, draft.cue[0] - LOOK_BACK);
  return NEGATION.test(spanText(r, [bounded, draft.cue[1]]));
}
