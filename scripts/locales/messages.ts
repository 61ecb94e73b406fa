import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** The language every other one is translated from. */
export const ORIGINAL = 'en';

const LOCALES_FOLDER = resolve(import.meta.dirname, '../../locales');

/** The forms of one text: `text` alone, or the plural forms by count (`0`, `1`, `n`), in the order of the file. */
export type Forms = Readonly<Record<string, string>>;

/** The texts of one language by dotted key, in the order of the file. */
export type Messages = ReadonlyMap<string, Forms>;

/** Languages that have a file in `folder`, without the original, in alphabetical order. */
export function translatedLanguages(folder = LOCALES_FOLDER): string[] {
  return readdirSync(folder)
    .flatMap((name) => /^(\w+)\.yml$/.exec(name)?.[1] ?? [])
    .filter((language) => language !== ORIGINAL)
    .sort();
}

/**
 * The texts of one language, read by the same parser as the build. Throws where the file is missing or is no YAML
 * (a key that stands twice is a fault there).
 */
export async function readMessages(language: string, folder = LOCALES_FOLDER): Promise<Messages> {
  const parsed = await parseMessagesFile(join(folder, `${language}.yml`));
  return new Map(
    parsed
      // The parser adds the browser's own messages, such as @@ui_locale.
      .filter(({ key }) => !key[0]?.startsWith('@@'))
      .map((message) => [
        message.key.join('.'),
        message.type === 'plural' ? { ...message.plurals } : { text: message.message },
      ]),
  );
}
