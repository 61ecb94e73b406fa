import type { Speaker } from '../model/speaker';
import { foldName, nameKey } from '../text/fold-name';
import type { SpeakerForm } from './desk-form';

/** A speaker on record who may be meant; null is the user's own record. */
export type SpeakerOffer = { readonly speaker: Speaker; readonly packName: string | null };

/** Takes a record for the speaker. A pack's becomes one of the user's own; the pack stays as its publisher made it. */
export function chooseSpeaker(form: SpeakerForm, { speaker, packName }: SpeakerOffer): SpeakerForm {
  const { name, sort } = speaker;
  return packName === null
    ? { ...form, name, sort, id: speaker.id, like: null, isOther: false }
    : { ...form, name, sort, id: null, like: copyOf(speaker), isOther: false };
}

/**
 * The record that a name as typed stands for, when it is the only one of exactly that name: the user's own, or else a
 * pack's. Null where there is none or more than one, where one is chosen already, or where the author said that it is
 * somebody else.
 */
export function speakerMeant(form: SpeakerForm, offers: readonly SpeakerOffer[]): SpeakerOffer | null {
  if (form.id !== null || form.like !== null || form.isOther) return null;
  if (foldName(form.name) === '') return null;
  const named = offers.filter(({ speaker }) => isNamed(speaker, form.name));
  const own = named.filter(({ packName }) => packName === null);
  const [first, ...others] = own.length > 0 ? own : named;
  const isAlone = others.every(
    ({ speaker }) => speaker.wikidata !== null && speaker.wikidata === first?.speaker.wikidata,
  );
  return first && isAlone ? first : null;
}

/** The same letters, or the same name of two words and more in another romanisation: short ones fall together. */
function isNamed({ name }: Speaker, typed: string): boolean {
  const key = nameKey(typed);
  return foldName(name) === foldName(typed) || (key.includes(' ') && nameKey(name) === key);
}

/** The form holds plain lists that can be changed; records do not. */
function copyOf({ id, name, sort, aliases, roles, wikidata }: Speaker): NonNullable<SpeakerForm['like']> {
  return { id, name, sort, aliases: [...aliases], roles: roles.map((role) => ({ ...role })), wikidata };
}
