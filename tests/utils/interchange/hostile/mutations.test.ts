import { describe, expect, it } from 'vitest';
import { detectFormat } from '~/utils/interchange/detect-format';
import { readFile } from '~/utils/interchange/read-file';
import { faultsOf } from './faults-of';
import { goodFiles } from './good-files';
import { mutateJson, mutateText, randomBy } from './mutate';

const OPTIONS = { lang: 'en', now: '2022-05-01T00:00:00.000Z', publisher: null };
const FILES = await goodFiles();
/** Of each file and kind; a thousand times as many were run before this was written. */
const TRIES = 60;
/** Reading takes a millisecond; this is a hang. */
const TOO_LONG_MS = 3000;

const isJson = (text: string): boolean => /^\s*[[{]/.test(text) && !text.includes('\n{');

describe.each(FILES)('$name', ({ name, format, text }) => {
  it('is good before it is changed', async () => {
    expect(detectFormat(text)).toBe(format);
    const content = await readFile(text, format, OPTIONS);
    expect(content.kind).not.toBe('refused');
    expect('rejected' in content ? content.rejected : []).toEqual([]);
    expect(faultsOf(content)).toEqual([]);
  });

  it.each(['fields', 'text'] as const)('with changed %s gives good rows or words', async (kind) => {
    const mutate = kind === 'fields' && isJson(text) ? mutateJson : mutateText;
    for (let seed = 0; seed < TRIES; seed++) {
      const changed = mutate(text, randomBy(seed));
      const start = performance.now();
      detectFormat(changed);
      const faults = faultsOf(await readFile(changed, format, OPTIONS));
      expect(faults, `${name}, ${kind}, ${seed}`).toEqual([]);
      expect(performance.now() - start).toBeLessThan(TOO_LONG_MS);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
