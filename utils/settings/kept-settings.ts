import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Json } from '../model/json';
import { MARK_DENSITIES, MARK_STYLES } from '../model/mark';

/** A choice of the user's by the name it is kept under, as a backup holds it. */
export type KeptSetting = { readonly key: string; readonly value: Json };

/** What bringing settings in does, in settings. */
export type SettingCounts = { readonly added: number; readonly kept: number; readonly same: number };

/**
 * What is set here stays; lists of both sides are joined. `unknown`: settings that this version does not have, or of
 * another form.
 */
export type SettingsPlan = {
  readonly counts: SettingCounts;
  readonly unknown: number;
  readonly write: readonly KeptSetting[];
};

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const names = v.pipe(v.array(text(300)), v.maxLength(10_000));

/**
 * By name: how each must look, and what makes an item of a list the same as another. Grants of access are the
 * browser's.
 */
const KEPT: ReadonlyMap<
  string,
  { readonly schema: v.GenericSchema<unknown, Json>; readonly itemKey?: (item: Json) => unknown }
> = new Map([
  ['author', { schema: text(300) }],
  ['backupReminder', { schema: v.strictObject({ on: v.boolean(), quietUntil: v.nullable(text(40)) }) }],
  ['claimOrder', { schema: v.picklist(['page', 'speaker']) }],
  ['disabledHosts', { schema: names, itemKey: (item: Json) => item }],
  ['libraryColumns', { schema: names }],
  [
    'markLook',
    { schema: v.strictObject({ style: v.picklist(MARK_STYLES), density: v.picklist(MARK_DENSITIES) }) },
  ],
  [
    'packDraft',
    {
      schema: v.strictObject({
        id: text(2000),
        name: text(2000),
        description: text(5000),
        release: text(2000),
        publisher: text(2000),
        publisherUrl: text(4000),
        licence: text(2000),
        lang: text(2000),
        corrections: text(4000),
      }),
    },
  ],
  [
    'savedSearches',
    {
      schema: v.pipe(v.array(v.strictObject({ name: text(300), query: text(5000) })), v.maxLength(10_000)),
      itemKey: (item: Json) =>
        typeof item === 'object' && item !== null && 'name' in item ? item.name : item,
    },
  ],
]);

/** Every choice that the user has made, for a backup. */
export async function readKeptSettings(): Promise<readonly KeptSetting[]> {
  const found = await Promise.all([...KEPT.keys()].map(async (key) => ({ key, value: await read(key) })));
  return found.filter(({ value }) => value !== null);
}

/** Tells what `writeKeptSettings` is to write of what a backup holds. */
export async function planKeptSettings(incoming: readonly KeptSetting[]): Promise<SettingsPlan> {
  const counts = { added: 0, kept: 0, same: 0 };
  const write: KeptSetting[] = [];
  let unknown = 0;
  for (const { key, value } of incoming) {
    const kept = KEPT.get(key);
    const parsed = kept && v.safeParse(kept.schema, value);
    if (!kept || !parsed?.success) {
      unknown += 1;
      continue;
    }
    const here = await read(key);
    const next = here === null ? parsed.output : joined(here, parsed.output, kept.itemKey);
    const isChange = JSON.stringify(next) !== JSON.stringify(here);
    if (isChange) write.push({ key, value: next });
    counts[isChange ? 'added' : JSON.stringify(parsed.output) === JSON.stringify(here) ? 'same' : 'kept'] +=
      1;
  }
  return { counts, unknown, write };
}

/** Writes them at once. */
export async function writeKeptSettings(settings: readonly KeptSetting[]): Promise<void> {
  await storage.setItems(settings.map(({ key, value }) => ({ key: `local:${key}` as const, value })));
}

/** What is set here; null where nothing is, or nothing that is understood. */
async function read(key: string): Promise<Json> {
  const kept = KEPT.get(key);
  const parsed = kept && v.safeParse(kept.schema, await storage.getItem<unknown>(`local:${key}`));
  return parsed?.success ? parsed.output : null;
}

function joined(here: Json, incoming: Json, itemKey?: (item: Json) => unknown): Json {
  if (!itemKey || !Array.isArray(here) || !Array.isArray(incoming)) return here;
  const known = new Set(here.map(itemKey));
  return [...here, ...incoming.filter((item) => !known.has(itemKey(item)))];
}
