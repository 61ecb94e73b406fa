import type { ResolvedSpeaker } from '../../model/attribution';
import { foldName } from '../../text/fold-name';
import type { Cast, Character } from './cast';
import { sortOf } from './speaker-sort';

/** A name in the source is nearly always the speaker's. */
const NAMED = 0.97;
const ALIAS = 0.93;
const AMBIGUOUS = 0.5;
const AS_GIVEN = 0.9;
/** A word that stands for somebody of whom the text does not show who it is. */
export const UNRESOLVED = 0.3;

/**
 * The speaker of a source that names `who` as `printed`; `text` are the source's words. Less sure of names that two
 * people bear.
 */
export function namedSpeaker(text: string, who: Character, cast: Cast, printed: string): ResolvedSpeaker {
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

/** A source cut short before its clause: "a programmer who". */
const DANGLING = /(?:,\s*|\s+)(?:who|which|that|whose)$/i;

/** What is told of somebody behind a comma: "a neighbour, who saw it". */
const RELATIVE = /(?<=\S),\s*(?:who|whom|whose|which)\s.*$/i;

const TAIL = /[\s,;:–—-]+$/u;

/** What to call the speaker of a source that names nobody: its words, without what is told of him. */
export function speakerName(text: string): string {
  return text.replace(RELATIVE, '').replace(DANGLING, '').replace(TAIL, '') || text;
}

/** The speaker of a source that names nobody: its own words. */
export function speakerAsGiven(text: string, confidence = AS_GIVEN): ResolvedSpeaker {
  const name = speakerName(text);
  return { name, role: null, sort: sortOf(name, null), rule: 'as-given', mention: text, confidence };
}
