import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases } from '~/utils/interchange/compare-releases';
import {
  firstDraft,
  idOfName,
  MANIFEST_FIELDS,
  manifestOfDraft,
  nextRelease,
} from '~/utils/interchange/pack-file/manifest-draft';
import type { ManifestDraft } from '~/utils/model/pack';

const DAY = '2026-11-24';
const FULL: ManifestDraft = {
  ...firstDraft(DAY, 'en'),
  id: 'harbour-desk',
  name: 'Harbour desk',
  description: 'What is said of the harbour.',
  publisher: 'Harbour desk',
  corrections: 'desk@harbour.example',
};

describe('the manifest of a draft', () => {
  it('is whole when every field is as it should be', () => {
    const drafted = manifestOfDraft(FULL, [{ label: 'Wrong', verdict: 'false' }], DAY);
    expect(drafted).toMatchObject({
      ok: true,
      manifest: {
        release: '2026.11.0',
        releasedOn: DAY,
        publisher: { name: 'Harbour desk', url: null },
        corrections: 'mailto:desk@harbour.example',
      },
    });
  });

  it('names every field of an empty draft that must be filled, in the order of the form', () => {
    expect(manifestOfDraft(firstDraft(DAY, 'en'), [], DAY)).toEqual({
      ok: false,
      wrong: ['name', 'description', 'publisher', 'corrections', 'id'],
    });
  });

  it.each([
    ['id', 'Harbour Desk'],
    ['release', 'two'],
    ['publisherUrl', 'javascript:alert(1)'],
    ['lang', 'english please'],
    ['corrections', 'by post'],
  ] as const)('does not take %s as "%s"', (field, value) => {
    expect(manifestOfDraft({ ...FULL, [field]: value }, [], DAY)).toEqual({ ok: false, wrong: [field] });
  });

  it('says which field is wrong whatever is typed', () => {
    const draft = fc.record({
      ...Object.fromEntries(MANIFEST_FIELDS.map((field) => [field, fc.string()])),
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const drafted = manifestOfDraft({ ...FULL, ...typed }, [], DAY);
        if (!drafted.ok) expect(drafted.wrong.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the next release', () => {
  it.each([
    ['', '2026.11.0'],
    ['2026.10.7', '2026.11.0'],
    ['2026.11.0', '2026.11.1'],
    ['2026.12.3', '2026.12.4'],
    ['3', '2026.11.0'],
    ['soon', '2026.11.0'],
  ])('after "%s" is %s', (before, after) => {
    expect(nextRelease(before, DAY)).toBe(after);
  });

  it('is always higher', () => {
    const part = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const before = `${a}.${b}.${c}`;
        expect(compareReleases(nextRelease(before, DAY), before)).toBeGreaterThan(0);
      }),
    );
  });
});

it('makes an id of a name', () => {
  expect(idOfName('Hafen-Büro № 7!')).toBe('hafen-buro-no-7');
  expect(idOfName('…')).toBe('');
});
