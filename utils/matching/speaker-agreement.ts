import type { Claim } from '../model/claim';
import type { SpeakerAgreement } from '../model/match';
import type { Speaker } from '../model/speaker';
import { foldName } from '../text/fold-name';
import { bearsName } from './bears-name';
import { isAnonymousSpeaker } from './speaker-terms';

/**
 * Are claim and statement from one mouth? `unknown` when either side names nobody in particular: a collective ("the
 * Russians"), an unnamed official, a viral post, a sentence nobody is quoted with. A collective agrees only with the
 * very same words.
 */
export function speakerAgreement(claim: Claim, speaker: Speaker | null): SpeakerAgreement {
  const named = claim.attribution?.speaker ?? null;
  if (named === null || speaker === null) return 'unknown';
  const folded = foldName(named.name);
  if ([speaker.name, ...speaker.aliases].some((name) => foldName(name) === folded)) return 'same';
  if (isAnonymousSpeaker(named.name) || isAnonymousSpeaker(speaker.name)) return 'unknown';
  if (named.sort === 'collective' || named.sort === 'anonymous' || named.sort === 'unknown') return 'unknown';
  if (speaker.sort === 'collective') return 'unknown';
  if (bearsName(speaker, named.name)) return 'same';
  return speaker.sort === 'organisation' ? 'unknown' : 'other';
}
