import type { ResolvedSpeaker, SpeakerSort } from '../../model/attribution';
import { foldName } from '../../text/fold-name';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { spanText, type TokenSpan, tokenText } from '../token-span';
import { bodyChain } from './body-chain';
import { type Cast, type Character, castOf } from './cast';
import { findNames } from './find-names';
import type { Gender } from './first-name-lexicon';
import { BODY_WORDS, GROUP_WORDS, HIDDEN } from './organisation-lexicon';
import { personIndex } from './person-index';
import { type PronounChain, pronounChain } from './pronoun-chain';
import { type Offices, officesOf, whoIs } from './role-mentions';
import { headMention } from './source-head';

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
const RELATIVE = /^(?:who|whom|whose|that|which)$/i;

/** A name in the source is nearly always the speaker's; an office read as a person a little less often. */
const NAMED = 0.97;
const ALIAS = 0.93;
const AMBIGUOUS = 0.5;
const BY_ROLE = 0.8;
const AS_GIVEN = 0.9;
const UNRESOLVED = 0.3;

function sortOf(text: string, who: Character | null): SpeakerSort {
  if (who?.person) return 'person';
  if (HIDDEN.test(text)) return 'anonymous';
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (who)
    return words.some((word) => BODY_WORDS.has(word)) || who.name.split(' ').length === 1
      ? 'organisation'
      : 'person';
  if (words.some((word) => BODY_WORDS.has(word))) return 'organisation';
  if (words.some((word) => GROUP_WORDS.has(word))) return 'collective';
  return 'unknown';
}

function named(text: string, who: Character, cast: Cast, printed: string): ResolvedSpeaker {
  const full = foldName(printed) === foldName(who.name);
  const last = foldName(who.name).split(' ').at(-1) ?? '';
  const bearers = (cast.byLastName.get(last) ?? []).filter((other) => other.name.includes(' '));
  const unsure = !full && bearers.length > 1;
  return {
    name: who.name,
    role: who.roles[0] ?? null,
    sort: sortOf(text, who),
    rule: full ? 'named' : 'alias',
    mention: text,
    confidence: unsure ? AMBIGUOUS : full ? NAMED : ALIAS,
  };
}

function asGiven(text: string, confidence = AS_GIVEN): ResolvedSpeaker {
  const sort = sortOf(text, null);
  const name = text.replace(/(?:[\s,;:–—-]|[\s,](?:who|which|that))+$/u, '') || text;
  return { name, role: null, sort, rule: 'as-given', mention: text, confidence };
}

/** The whole name of a body that is one of another: "Office of the High Commissioner", "Department for Transport". */
function bodyOf(r: Reading, mention: TokenSpan, source: TokenSpan): string | null {
  const isOf = mention[1] < source[1] && /^(?:of|for)$/i.test(tokenText(r, mention[1]));
  const isBare = mention[1] - mention[0] === 1;
  return isOf && isBare ? spanText(r, [mention[0], source[1]]).replace(/\s+/g, ' ') : null;
}

type Known = {
  readonly r: Reading;
  readonly syntax: Syntax;
  readonly cast: Cast;
  readonly offices: Offices;
  readonly pronouns: PronounChain;
  /** Index of the mention that ends at a token. */
  readonly endings: ReadonlyMap<number, number>;
};

function resolveSource(
  known: Known,
  source: TokenSpan,
  lastSpeaker: Character | null,
): [ResolvedSpeaker, Character | null] {
  const { r, syntax, cast, pronouns } = known;
  const text = spanText(r, source).replace(/\s+/g, ' ');
  const gender = source[1] - source[0] === 1 ? PRONOUN.get(text.toLowerCase()) : undefined;
  if (gender) {
    const found = pronouns.at(source[0], gender, lastSpeaker);
    if (!found) return [asGiven(text, UNRESOLVED), null];
    const { who, confidence } = found;
    return [
      {
        name: who.name,
        role: who.roles[0] ?? null,
        sort: 'person',
        rule: 'pronoun',
        mention: text,
        confidence,
      },
      who,
    ];
  }
  if (RELATIVE.test(text)) {
    // "Dana Ek, who said": the name right before it.
    const back = tokenText(r, source[0] - 1) === ',' ? source[0] - 1 : source[0];
    const m = known.endings.get(back) ?? -1;
    const who = cast.ofMention[m];
    const mention = cast.mentions[m];
    if (who && mention) return [named(text, who, cast, mention.name), who];
    return [asGiven(text, UNRESOLVED), null];
  }
  const head = headMention(r, syntax, cast, source);
  const who = cast.ofMention[head];
  const mention = cast.mentions[head];
  if (who && mention) {
    const whole = who.person ? null : bodyOf(r, mention.span, source);
    if (whole) return [asGiven(whole), null];
    return [named(text, who, cast, mention.name), who.person ? who : null];
  }
  const byRole = whoIs(text, known.offices);
  if (byRole) {
    const { name, roles } = byRole;
    return [
      { name, role: roles[0] ?? null, sort: 'person', rule: 'role', mention: text, confidence: BY_ROLE },
      byRole,
    ];
  }
  return [asGiven(text), null];
}

/**
 * Resolves the source of each draft (in text order) to a speaker of the article; null where there is no source. Names come
 * out in the fullest form the article has.
 */
export function resolveSpeakers(
  r: Reading,
  syntax: Syntax,
  drafts: readonly Draft[],
): (ResolvedSpeaker | null)[] {
  const cast = castOf(findNames(r, syntax));
  const offices = officesOf(r, cast);
  const endings = new Map(cast.mentions.map((mention, m) => [mention.span[1], m]));
  const pronouns = pronounChain(r, syntax, personIndex(r, syntax, cast, offices, drafts));
  const known = { r, syntax, cast, offices, endings, pronouns };
  const bodies = bodyChain(r);
  let lastSpeaker: Character | null = null;
  return drafts.map(({ source, foundBy }) => {
    if (!source) return null;
    const thing = bodies.at(source);
    if (thing) return thing;
    const [speaker, who] = resolveSource(known, source, lastSpeaker);
    if (who) lastSpeaker = who;
    bodies.met(source, speaker);
    return foundBy === 'turn' ? { ...speaker, rule: 'turn' } : speaker;
  });
}
