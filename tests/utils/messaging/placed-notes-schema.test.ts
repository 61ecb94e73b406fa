import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placedNotesSchema } from '~/utils/messaging/placed-notes-schema';

const passes = (value: unknown): boolean => v.safeParse(placedNotesSchema, value).success;
const note = { annotationId: 'a', state: 'lost', edit: { noted: 'nine', now: 'ten' } };

describe('placedNotesSchema', () => {
  it('takes what a page answers', () => {
    expect(passes([note, { annotationId: 'b', state: 'found', edit: null }])).toBe(true);
  });

  it.each([
    ['no list', note],
    ['another state', [{ ...note, state: 'true' }]],
    ['more fields', [{ ...note, verdict: 'true' }]],
    ['words without end', [{ ...note, edit: { noted: 'x'.repeat(100_001), now: '' } }]],
    ['notes without end', Array.from({ length: 1001 }, () => note)],
  ])('refuses %s', (_name, value) => {
    expect(passes(value)).toBe(false);
  });
});
