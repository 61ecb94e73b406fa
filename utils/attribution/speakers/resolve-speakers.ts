import type { ResolvedSpeaker } from '../../model/attribution';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { spanText, type TokenSpan } from '../token-span';
import { bodyChain } from './body-chain';
import { bodyName } from './body-name';
import { type Cast, type Character, castOf } from './cast';
import { isDefinitePerson } from './definite-person';
import { findNames } from './find-names';
import type { Gender } from './first-name-lexicon';
import { isImpersonal } from './impersonal';
import { namedSpeaker, speakerAsGiven, UNRESOLVED } from './named-speaker';
import { personIndex } from './person-index';
import { type PronounChain, pronounChain } from './pronoun-chain';
import { antecedentEnd, isRelative, possessiveName, relativeAntecedent } from './relative-antecedent';
import { type Offices, officesOf, whoIs } from './role-mentions';
import { headMention } from './source-head';
import { sortOf } from './speaker-sort';
import { unnamedPersons } from './unnamed-person';

const PRONOUN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** Words that are nobody: "There was a look, as if to say". */
const NOBODY = /^(?:there|this|what|you)$/i;
/** An office read as a person is right a little less often than a name. */
const BY_ROLE = 0.8;
type Known = {
  readonly r: Reading;
  readonly syntax: Syntax;
  readonly cast: Cast;
  readonly offices: Offices;
  readonly pronouns: PronounChain;
  /** One person without a name, by the source's first token. */
  readonly unnamed: ReadonlyMap<number, Character>;
  readonly nameless: ReadonlySet<Character>;
  /** Index of the mention that ends at a token. */
  readonly endings: ReadonlyMap<number, number>;
};

/** A speaker, and the person of the article it is, where it is one. */
type Resolved = readonly [speaker: ResolvedSpeaker | null, who: Character | null];

function resolveRelative(known: Known, source: TokenSpan, text: string): Resolved {
  const { r, syntax, cast, endings } = known;
  const m = endings.get(antecedentEnd(r, source[0])) ?? -1;
  const who = cast.ofMention[m];
  const mention = cast.mentions[m];
  if (who && mention) return [namedSpeaker(text, who, cast, mention.name), who];
  const phrase = relativeAntecedent(r, syntax, source[0]);
  return [phrase && speakerAsGiven(spanText(r, phrase).replace(/\s+/g, ' ')), null];
}

function byDescription({ name, roles }: Character, mention: string): ResolvedSpeaker {
  return { name, role: roles[0] ?? null, sort: 'person', rule: 'role', mention, confidence: BY_ROLE };
}

/** `near` is the last speaker when that was in the same paragraph. */
function resolveSource(
  known: Known,
  source: TokenSpan,
  cue: TokenSpan | null,
  lastSpeaker: Character | null,
  near: Character | null,
): Resolved {
  const { r, syntax, cast, pronouns } = known;
  const text = spanText(r, source).replace(/\s+/g, ' ');
  const gender = source[1] - source[0] === 1 ? PRONOUN.get(text.toLowerCase()) : undefined;
  if (gender) {
    const found = pronouns.at(source[0], gender, lastSpeaker);
    if (!found) return [speakerAsGiven(text, UNRESOLVED), null];
    const { who, confidence } = found;
    return [
      {
        name: who.name,
        role: who.roles[0] ?? null,
        sort: known.nameless.has(who) ? sortOf(who.name, null) : 'person',
        rule: 'pronoun',
        mention: text,
        confidence,
      },
      who,
    ];
  }
  const owned = possessiveName(r, syntax, source);
  if (owned) return [speakerAsGiven(owned), null];
  if (isRelative(text)) return resolveRelative(known, source, text);
  if (NOBODY.test(text) || isImpersonal(r, source, cue)) return [null, null];
  if (/^(?:it|they)$/i.test(text)) return [speakerAsGiven(text, UNRESOLVED), null];
  if (near && isDefinitePerson(text)) return [byDescription(near, text), near];
  const head = headMention(r, syntax, cast, source);
  const who = cast.ofMention[head];
  const mention = cast.mentions[head];
  if (who && mention) {
    const whole = who.person ? null : bodyName(r, mention.span, source);
    if (whole) return [speakerAsGiven(whole), null];
    return [namedSpeaker(text, who, cast, mention.name), who.person ? who : null];
  }
  const byRole = whoIs(text, known.offices);
  if (byRole) return [byDescription(byRole, text), byRole];
  return [speakerAsGiven(text), known.unnamed.get(source[0]) ?? null];
}

/**
 * Resolves the source of each draft (in text order) to a speaker of the article; null where there is no source, or one
 * that is nobody ("it is believed"). Names come out in the fullest form the article has.
 */
export function resolveSpeakers(
  r: Reading,
  syntax: Syntax,
  drafts: readonly Draft[],
): (ResolvedSpeaker | null)[] {
  const cast = castOf(findNames(r, syntax));
  const offices = officesOf(r, cast);
  const endings = new Map(cast.mentions.map((mention, m) => [mention.span[1], m]));
  const persons = unnamedPersons(r, syntax, cast, offices, drafts);
  const pronouns = pronounChain(r, syntax, personIndex(r, syntax, cast, offices, drafts, persons));
  const unnamed = new Map(persons.map(({ span, who }) => [span[0], who]));
  const nameless = new Set(unnamed.values());
  const known = { r, syntax, cast, offices, endings, pronouns, unnamed, nameless };
  const bodies = bodyChain(r);
  let lastSpeaker: Character | null = null;
  let lastParagraph = -1;
  return drafts.map(({ source, cue, foundBy }) => {
    if (!source) return null;
    const body = isImpersonal(r, source, cue) ? null : bodies.at(source);
    if (body) return body;
    const paragraph = r.paragraph[source[0]] ?? 0;
    const near = paragraph === lastParagraph ? lastSpeaker : null;
    const [speaker, who] = resolveSource(known, source, cue, lastSpeaker, near);
    if (who) {
      lastSpeaker = who;
      lastParagraph = paragraph;
    }
    if (!speaker) return null;
    bodies.met(source, speaker);
    return foundBy === 'turn' ? { ...speaker, rule: 'turn' } : speaker;
  });
}
