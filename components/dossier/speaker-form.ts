import { isIsoDate } from '~/utils/interchange/iso-date';
import type { Speaker } from '~/utils/model/speaker';

/** A role as it is typed; "" is open. */
export type RoleForm = { readonly title: string; readonly from: string; readonly to: string };

/** A speaker's record as it is typed. */
export type SpeakerForm = {
  readonly name: string;
  readonly sort: Speaker['sort'];
  /** One on each line. */
  readonly aliases: string;
  readonly roles: readonly RoleForm[];
  readonly wikidata: string;
};

/** A field of the form that cannot be saved as it is; `roles.N.from` and `roles.N.to` are dates. */
export type SpeakerFormProblem = 'name' | 'wikidata' | `roles.${number}.${'title' | 'from' | 'to'}`;

const WIKIDATA = /^Q[1-9]\d{0,11}$/;

/** The form a record opens as. */
export function speakerForm({ name, sort, aliases, roles, wikidata }: Speaker): SpeakerForm {
  return {
    name,
    sort,
    aliases: aliases.join('\n'),
    roles: roles.map(({ title, from, to }) => ({ title, from: from ?? '', to: to ?? '' })),
    wikidata: wikidata ?? '',
  };
}

/** What stands in the way of saving; a role without a word is left out and in nobody's way. */
export function speakerFormProblems({ name, roles, wikidata }: SpeakerForm): readonly SpeakerFormProblem[] {
  const id = wikidata.trim();
  return [
    ...(name.trim() === '' ? ['name' as const] : []),
    ...roles.flatMap(({ title, from, to }, at) => [
      ...(title.trim() === '' && `${from}${to}`.trim() !== '' ? [`roles.${at}.title` as const] : []),
      ...(isDateOrNone(from) ? [] : [`roles.${at}.from` as const]),
      ...(isDateOrNone(to) ? [] : [`roles.${at}.to` as const]),
    ]),
    ...(id === '' || WIKIDATA.test(id) ? [] : ['wikidata' as const]),
  ];
}

/** The record a form without problems stands for. */
export function speakerOfForm(form: SpeakerForm): Omit<Speaker, 'id'> {
  const name = form.name.trim();
  const aliases = form.aliases.split('\n').map((line) => line.trim());
  return {
    name,
    sort: form.sort,
    aliases: [...new Set(aliases)].filter((alias) => alias !== '' && alias !== name),
    roles: form.roles.flatMap(({ title, from, to }) =>
      title.trim() === '' ? [] : [{ title: title.trim(), from: from.trim() || null, to: to.trim() || null }],
    ),
    wikidata: form.wikidata.trim() || null,
  };
}

function isDateOrNone(typed: string): boolean {
  return typed.trim() === '' || isIsoDate(typed.trim());
}
