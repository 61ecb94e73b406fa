import * as v from 'valibot';
import type { ManifestDraft, PackManifest, RatingLabel } from '../../model/pack';
import { checkRow } from '../check-rows';
import { manifestSchema } from '../pack-schema';
import type { Problem } from '../problem';
import { contactSchema } from '../text-schema';

export type ManifestField = keyof ManifestDraft;

/** The manifest of a draft, or the fields that keep it from being one, in the order of the form. */
export type DraftedManifest =
  | { readonly ok: true; readonly manifest: PackManifest }
  | { readonly ok: false; readonly wrong: readonly ManifestField[] };

/** In the order of the form. */
export const MANIFEST_FIELDS = [
  'name',
  'description',
  'publisher',
  'publisherUrl',
  'corrections',
  'licence',
  'lang',
  'id',
  'release',
] as const satisfies readonly ManifestField[];

/** Where objections may go: an address of a page or of a mailbox; a bare mailbox gets its scheme. */
const MAILBOX = /^[^\s@:/]+@[^\s@:/]+$/;

/** A first draft for somebody who has not published yet. @param releasedOn ISO date @param lang BCP 47 */
export function firstDraft(releasedOn: string, lang: string): ManifestDraft {
  return {
    id: '',
    name: '',
    description: '',
    release: nextRelease('', releasedOn),
    publisher: '',
    publisherUrl: '',
    licence: 'CC-BY-4.0',
    lang,
    corrections: '',
  };
}

/**
 * A release number higher than `before`: year and month of the day, then a count. Something else than numbers with
 * points between begins anew.
 */
export function nextRelease(before: string, releasedOn: string): string {
  const [year = 0, month = 0] = releasedOn.split('-').map(Number);
  const [first = 0, second = 0, third = 0] = /^\d+(\.\d+){0,3}$/.test(before)
    ? before.split('.').map(Number)
    : [];
  if (first < year || (first === year && second < month)) return `${year}.${month}.0`;
  return `${first}.${second}.${third + 1}`;
}

/** An id for a pack of that name: small letters and digits of any script's Latin part, hyphens between. */
export function idOfName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
}

/** Whether something typed can be where to object. */
export function isObjectionAddress(typed: string): boolean {
  return v.is(contactSchema, withScheme(typed));
}

function withScheme(typed: string): string {
  const address = typed.trim();
  return MAILBOX.test(address) ? `mailto:${address}` : address;
}

/** Checks a draft by the schema of the pack file. @param releasedOn ISO date */
export function manifestOfDraft(
  draft: ManifestDraft,
  ratingScale: readonly RatingLabel[],
  releasedOn: string,
): DraftedManifest {
  const problems: Problem[] = [];
  const manifest = checkRow(
    manifestSchema,
    {
      format: 'on-record-pack',
      formatVersion: 1,
      id: draft.id.trim(),
      name: draft.name.trim(),
      description: draft.description.trim(),
      release: draft.release.trim(),
      releasedOn,
      publisher: { name: draft.publisher.trim(), url: draft.publisherUrl.trim() || null },
      licence: draft.licence.trim(),
      lang: draft.lang.trim(),
      ratingScale,
      corrections: withScheme(draft.corrections),
    },
    [],
    problems,
  );
  if (manifest !== null) return { ok: true, manifest };
  const wrong = new Set(problems.map(({ path }) => path));
  return { ok: false, wrong: MANIFEST_FIELDS.filter((field) => wrong.has(PATHS[field])) };
}

const PATHS: { readonly [K in ManifestField]: string } = {
  id: '/id',
  name: '/name',
  description: '/description',
  release: '/release',
  publisher: '/publisher/name',
  publisherUrl: '/publisher/url',
  licence: '/licence',
  lang: '/lang',
  corrections: '/corrections',
};
