import * as v from 'valibot';
import { langSchema } from '../text-schema';
import { fieldsOf } from './fields';

/** Languages whose names are known, by ISO 639-1. */
const CODES =
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl no pl pt ro ru sk sl sq sr sv th tr uk ur uz vi zh'.split(
    ' ',
  );

/** "English", "Deutsch" and "німецька" are no tags, though some of them look like one. */
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/;

/** Names of languages in English and in themselves, small. */
const names = new Map(
  CODES.flatMap((code) =>
    ['en', code].flatMap((lang): [string, string][] => {
      const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(code);
      return name ? [[name.toLowerCase(), code]] : [];
    }),
  ),
);

/**
 * The language tag (BCP 47) in a field: a tag, also with underscores ("pt_BR"), the name of one of the larger languages
 * in English or in itself, or a schema.org Language with either. Null for anything else, two languages too.
 */
export function looseLang(value: unknown): string | null {
  if (typeof value !== 'string') {
    const fields = fieldsOf(value);
    const found = ['alternateName', 'name', '@value'].flatMap((key) => {
      const inner = fields.get(key);
      return typeof inner === 'string' ? (looseLang(inner) ?? []) : [];
    });
    if (found[0] !== undefined) return found[0];
    return Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
      ? looseLang(value[0])
      : null;
  }
  const text = value.trim();
  if (!TAG.test(text)) return names.get(text.toLowerCase()) ?? null;
  const tag = text.replaceAll('_', '-');
  return v.is(langSchema, tag) ? tag : null;
}
