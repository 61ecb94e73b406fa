import { RequestError } from '~/utils/messaging/request-error';
import { serveTab, tabHandler } from '~/utils/messaging/serve';
import { MARK_DENSITIES, MARK_STYLES, type Mark, type MarkLook } from '~/utils/model/mark';
import type { NotePlace } from '~/utils/model/placed-note';
import type { Cards } from './card-host';
import type { Reader } from './reader';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

const isForce = (value: unknown): value is { force: boolean } =>
  isFields(value) && typeof value.force === 'boolean';
const isVisible = (value: unknown): value is { visible: boolean } =>
  isFields(value) && typeof value.visible === 'boolean';
const isClaim = (value: unknown): value is { claimId: string } =>
  isFields(value) && typeof value.claimId === 'string';
const isStep = (value: unknown): value is { by: -1 | 0 | 1 } =>
  isFields(value) && (value.by === 1 || value.by === 0 || value.by === -1);
const isChoice = (value: unknown): value is { claimId: string | null } =>
  isFields(value) && (value.claimId === null || typeof value.claimId === 'string');
const isMarks = (value: unknown): value is { marks: readonly Mark[] } =>
  isFields(value) && Array.isArray(value.marks);
const isNotes = (value: unknown): value is { notes: readonly NotePlace[] } =>
  isFields(value) && Array.isArray(value.notes);
const isNote = (value: unknown): value is { annotationId: string } =>
  isFields(value) && typeof value.annotationId === 'string';
const isLook = (value: unknown): value is { look: MarkLook } =>
  isFields(value) &&
  isFields(value.look) &&
  isOneOf(MARK_STYLES, value.look.style) &&
  isOneOf(MARK_DENSITIES, value.look.density);
const isNothing = (value: unknown): value is Record<string, never> => isFields(value);

/** Answers what the background and the extension's pages ask of this tab. */
export function answerTab(reader: Reader, cards: Cards, signal: AbortSignal): void {
  serveTab(
    {
      'page:check': tabHandler('page:check', isForce, async ({ force }) => {
        const outcome = await reader.check({ force });
        if (outcome === 'off') throw new RequestError('site-off', 'On Record is switched off for this site.');
        if (outcome === 'failed') throw new RequestError('failed', 'The page could not be read.');
        return null;
      }),
      'marks:update': tabHandler('marks:update', isMarks, ({ marks }) => {
        reader.update(marks);
        return null;
      }),
      'marks:show': tabHandler('marks:show', isVisible, ({ visible }) => {
        reader.show(visible);
        return null;
      }),
      'marks:look': tabHandler('marks:look', isLook, ({ look }) => {
        reader.setLook(look);
        return null;
      }),
      'claim:reveal': tabHandler('claim:reveal', isClaim, async ({ claimId }) => {
        const range = reader.marks().find(({ id }) => id === claimId)?.ranges[0];
        if (!range) throw new RequestError('not-found', 'The page no longer holds this claim.');
        await cards.reveal(claimId, range);
        return null;
      }),
      'claim:step': tabHandler('claim:step', isStep, async ({ by }) => {
        await cards.step(by);
        return null;
      }),
      'passage:describe': tabHandler('passage:describe', isChoice, ({ claimId }) => reader.passage(claimId)),
      'notes:place': tabHandler('notes:place', isNotes, ({ notes }) => reader.placeNotes(notes)),
      'note:reveal': tabHandler('note:reveal', isNote, ({ annotationId }) => {
        const range = reader.noteRange(annotationId);
        if (!range) throw new RequestError('not-found', 'The page no longer holds this note.');
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        return null;
      }),
      'page:clear': tabHandler('page:clear', isNothing, () => {
        cards.close();
        reader.clear();
        return null;
      }),
    },
    signal,
  );
}
