import { contentKind } from '../content-kind';
import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { spanText } from '../token-span';
import { readAccordingTo } from './according-to';
import { cueNegated, cueType } from './classify-cue';
import { addClauseComplements } from './clause-complements';
import { assignByColon } from './colon-lead';
import { attributeByDash } from './dash-attribution';
import { readDashParagraphs } from './dash-paragraphs';
import { dropHeadings } from './drop-headings';
import { dropLeadingAdverbial } from './drop-leading-adverbial';
import { dropLeadingTime } from './drop-leading-time';
import { dropTitles } from './drop-titles';
import { fillQuotationSources } from './fill-quotation-source';
import { fillFromSubject } from './fill-source';
import { grammaticalSubject } from './grammatical-subject';
import { dropHeadlineHearer } from './headline-hearer';
import { dropHearerLead } from './hearer-lead';
import { introduceQuotations } from './introduced';
import { isAnonymity } from './is-anonymity';
import { isTitle } from './is-title';
import { joinParagraphs } from './join-paragraphs';
import { assignByLeadIn } from './lead-in';
import { dropMannerLead } from './manner-lead';
import { readMeans } from './means-to-say';
import { widenToSubject } from './nested-noun-source';
import { addOrphanQuotations } from './orphan-quotations';
import { isBeingAsked, isPassive, leaveAskerOpen } from './passive-cue';
import { readPlainTags } from './plain-tags';
import { takePossessor } from './possessor';
import { shiftLightCue } from './shift-light-cue';
import { skipAddressee } from './skip-addressee';
import { assignBySpeechTag } from './speech-tag';
import { splitAsked } from './split-asked';
import { addSecondCues, splitCoordination, splitLeadingContent } from './split-coordination';
import { addToldComplements } from './told-complement';
import { readTranscripts } from './transcript';
import { trimAfterQuotation } from './trim-after-quotation';
import { trimResult } from './trim-result';
import { readWithSaying } from './with-saying';

const COINCIDES = /\b(?:comes?|came)\s+(?:as|after|amid|when|while|before|days|hours|weeks)$/i;

/** A content without quotation marks that nothing reports, or that somebody does not know: the reporter's own telling. */
function isNarration(r: Reading, draft: Draft): boolean {
  const quoted = contentKind(r, draft.contents) !== 'indirect';
  // Words without quotation marks and without anything that reports them are the reporter's own, six times in seven.
  if (!draft.cue && !quoted) return true;
  // "The call came as troops …": when something happened, not what was said.
  if (!quoted && draft.cue && COINCIDES.test(spanText(r, draft.cue))) return true;
  // "Drivers did not know where to go": what somebody does not know, nobody has told.
  return cueType(r, draft, quoted) === 'factive' && cueNegated(r, draft);
}

/** A cue without a source has the subject that grammar gives it. */
function fillFromGrammar(r: Reading, syntax: Syntax, draft: Draft): Draft {
  if (draft.source || !draft.cue) return draft;
  if (isPassive(r, syntax, draft.cue) || isBeingAsked(r, syntax, draft.cue)) return draft;
  const source = grammaticalSubject(r, syntax, draft.cue);
  if (!source || draft.contents.some(([a, b]) => a < source[1] && source[0] < b)) return draft;
  return { ...draft, source, foundBy: 'grammar' };
}

/**
 * Mends, splits, completes and sieves what the model linked; in text order. What `isLikely` refuses goes before
 * anything is added, so that it stands in no rule's way.
 */
export function finishDrafts(
  r: Reading,
  drafts: readonly Draft[],
  syntax: Syntax,
  isLikely: (draft: Draft) => boolean,
): Draft[] {
  const linked = readMeans(r, joinParagraphs(r, drafts), syntax)
    .map((draft) => shiftLightCue(r, draft))
    .flatMap((draft) => splitLeadingContent(r, draft))
    .flatMap((draft) => splitCoordination(r, draft))
    .flatMap((draft) => splitAsked(r, draft, syntax))
    .map((draft) => trimResult(r, draft))
    .map((draft) => trimAfterQuotation(r, draft))
    .map((draft) => skipAddressee(r, draft))
    .map((draft) => dropLeadingAdverbial(r, draft))
    .map((draft) => dropLeadingTime(r, draft))
    .flatMap((draft) => dropHeadings(r, draft))
    .map((draft) => attributeByDash(r, draft))
    .map((draft) => takePossessor(r, draft, syntax))
    .map((draft) => widenToSubject(r, draft, syntax));
  const mended = readWithSaying(r, linked, syntax)
    .map((draft) => fillFromGrammar(r, syntax, draft))
    .map((draft) => fillFromSubject(r, draft, syntax))
    .filter(
      (draft) => !isNarration(r, draft) && !isTitle(r, draft) && !isAnonymity(r, draft) && isLikely(draft),
    );
  const spoken = introduceQuotations(
    r,
    addOrphanQuotations(r, readDashParagraphs(r, readTranscripts(r, addSecondCues(r, mended))), syntax).map(
      (draft) => attributeByDash(r, draft),
    ),
    syntax,
  );
  const led = assignByColon(r, assignByLeadIn(r, spoken, syntax), syntax);
  const tagged = assignBySpeechTag(r, led, syntax);
  const whole = addToldComplements(
    r,
    addClauseComplements(r, readPlainTags(r, readAccordingTo(r, tagged, syntax), syntax), syntax),
    syntax,
  );
  return fillQuotationSources(r, whole)
    .flatMap((draft) => dropTitles(r, draft))
    .map((draft) => dropHearerLead(r, draft, syntax))
    .map((draft) => dropMannerLead(r, draft, syntax))
    .map((draft) => leaveAskerOpen(r, draft, syntax))
    .map((draft) => dropHeadlineHearer(r, draft))
    .sort((a, b) => contentStart(a) - contentStart(b));
}
