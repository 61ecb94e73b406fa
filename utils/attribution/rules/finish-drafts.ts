import { contentKind } from '../content-kind';
import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import { cueType } from './classify-cue';
import { fillFromSubject } from './fill-source';
import { joinParagraphs } from './join-paragraphs';
import { shiftLightCue } from './shift-light-cue';
import { splitCoordination } from './split-coordination';

/** A cue none of whose words reports anything and a content without quotation marks: a deed, told by the reporter. */
function isNarration(r: Reading, draft: Draft): boolean {
  return cueType(r, draft, contentKind(r, draft.contents) !== 'indirect') === null;
}

/** Mends, splits, completes and sieves what the model linked; in text order. */
export function finishDrafts(r: Reading, drafts: readonly Draft[]): Draft[] {
  return joinParagraphs(r, drafts)
    .map((draft) => shiftLightCue(r, draft))
    .flatMap((draft) => splitCoordination(r, draft))
    .map((draft) => fillFromSubject(r, draft))
    .filter((draft) => !isNarration(r, draft))
    .sort((a, b) => contentStart(a) - contentStart(b));
}
