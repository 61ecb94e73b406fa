import { compareMessages } from './locales/compare-messages';
import { ORIGINAL, readMessages, translatedLanguages } from './locales/messages';

/**
 * What is left to translate: `npx tsx scripts/locale-gaps.ts` for every language, `npx tsx scripts/locale-gaps.ts uk`
 * for one, with the English text beside each missing key.
 */
const [only] = process.argv.slice(2);
const original = await readMessages(ORIGINAL);

function list(title: string, keys: readonly string[], withText: boolean): void {
  if (keys.length === 0) return;
  console.log(`  ${title}: ${keys.length}`);
  for (const key of keys) {
    const forms = Object.entries(original.get(key) ?? {});
    const text = forms.map(([form, words]) => (form === 'text' ? words : `${form}: ${words}`)).join(' / ');
    console.log(withText ? `    ${key} = ${text}` : `    ${key}`);
  }
}

for (const language of only ? [only] : translatedLanguages()) {
  const gaps = compareMessages(original, await readMessages(language));
  console.log(`${language}: ${original.size - gaps.missing.length} of ${original.size} texts`);
  list('missing', gaps.missing, only !== undefined);
  list('no longer in English', gaps.surplus, false);
  list('other plural forms', gaps.forms, false);
  list('other placeholders', gaps.placeholders, false);
  list('the same as in English', gaps.untranslated, only !== undefined);
}
