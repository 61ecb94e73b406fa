import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '~/utils/model/pack';
import { createAnnotation } from '~/utils/store/annotations';
import type { Store } from '~/utils/store/store';
import { createImportSession } from '~/utils/transfer/import-session';
import { MALFORMED } from '../interchange/malformed-files-data';
import { samplePack } from '../interchange/sample-pack';
import { dumpStore } from '../store/dump-store';
import { openTestStore } from '../store/open-test-store';
import { noteExample, ROSA, saved } from '../store/own-store';

const FACTS = { name: 'file', lang: 'en', from: 'file' } as const;
const COMMIT = { author: 'Ada', changed: 'replace', force: true } as const;
const good = JSON.stringify(samplePack);
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

let store: Store;
let before: unknown;

beforeAll(async () => {
  store = openTestStore();
  const session = createImportSession(store);
  await session.open(new Blob([good]), FACTS);
  await session.commit(COMMIT);
  await saved(createAnnotation(store, noteExample(), ROSA));
  before = await dumpStore(store);
});

/** Opens a file as the import screen does, and presses the button all the same. */
async function give(file: Blob) {
  const session = createImportSession(store);
  const preview = await session.open(file, FACTS);
  const outcome = await session.commit(COMMIT);
  return { preview, outcome };
}

async function refused(file: Blob): Promise<readonly { path: string; message: string }[]> {
  const { preview, outcome } = await give(file);
  expect(outcome.kind).toBe('failed');
  expect(await dumpStore(store)).toEqual(before);
  return preview.kind === 'refused' ? preview.problems : [];
}

describe('a malformed file in the import screen', () => {
  it.each(MALFORMED)('%s: is refused, and the store is byte for byte as it was', async (_name, text) => {
    const { preview, outcome } = await give(new Blob([text]));
    // Readers of lists take what is good of a file: of these nothing is.
    if (outcome.kind === 'rows') expect(outcome.created).toMatchObject({ statements: 0, annotations: 0 });
    else expect(outcome.kind).toBe('failed');
    if (preview.kind === 'refused') expect(preview.problems[0]?.message).toMatch(/\w/);
    expect(await dumpStore(store)).toEqual(before);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['Latin-1', new Uint8Array([...bytesOf('{"a":"'), 0xe9, ...bytesOf('"}')])],
    ['UTF-16 without its mark', new Uint8Array([...good].flatMap((letter) => [letter.charCodeAt(0), 0]))],
    ['half a letter at the end', bytesOf(`${good}é`).slice(0, -1)],
    ['an overlong NUL', new Uint8Array([0xc0, 0x80])],
    ['a half pair in UTF-16', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['a gzip', new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0x00])],
  ])('in a wrong encoding, %s: is refused', async (_name, bytes) => {
    expect((await refused(new Blob([bytes])))[0]?.message).toMatch(/\w/);
  });

  it('larger than 200 MB: is refused before it is read', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(0x20);
    const [problem] = await refused(new Blob(new Array<BlobPart>(201).fill(megabyte)));
    expect(problem?.message).toMatch(/larger than 200 MB/);
  });
});

describe('a pack with one fault', () => {
  const TABLES = ['speakers', 'evidence', 'statements', 'assessments'] as const;
  const fields = [
    ...Object.keys(samplePack.manifest).map((field) => ['manifest', field] as const),
    ...TABLES.flatMap((table) =>
      Object.keys(samplePack[table][0] ?? {}).map((field) => [table, field] as const),
    ),
  ];

  /** The pack with one field of a table's first row, or of its manifest, changed. */
  function withField(table: string, field: string, value: unknown): Blob {
    const pack = structuredClone(samplePack);
    const place: unknown = Reflect.get(pack, table);
    const row: unknown = Array.isArray(place) ? place[0] : place;
    if (typeof row !== 'object' || row === null) throw new Error(`There is no row in ${table}.`);
    Reflect.set(row, field, value);
    return new Blob([JSON.stringify(pack)]);
  }
  const placeOf = (table: string, field: string): string =>
    table === 'manifest' ? `/manifest/${field}` : `/${table}/0/${field}`;

  it.each(fields)('a wrong type in %s %s: names row and field', async (table, field) => {
    const [problem] = await refused(withField(table, field, { not: ['this'] }));
    expect(problem?.path).toContain(placeOf(table, field));
  });

  it.each(fields)('nothing in %s %s: names row and field', async (table, field) => {
    const [problem] = await refused(withField(table, field, undefined));
    // A row without its id is missed by what points to it, too.
    expect(problem?.path).toContain(placeOf(table, field));
  });

  it.each([
    ['evidence', 'url'],
    ['evidence', 'archivedUrl'],
    ['assessments', 'url'],
    ['manifest', 'corrections'],
  ])('a script as address in %s %s: names row and field', async (table, field) => {
    for (const address of ['javascript:alert(1)', 'data:text/html,<script>', 'https://a:b@desk.example/']) {
      const [problem] = await refused(withField(table, field, address));
      expect(problem?.path).toBe(placeOf(table, field));
    }
  });

  it.each([
    ['a field that is none', 'statements', 'onclick', 'alert(1)'],
    ['its prototype', 'statements', 'constructor', { prototype: {} }],
    ['NUL in its words', 'statements', 'text', 'Trams\u0000fly'],
    ['words that turn their direction', 'statements', 'lang', 'en\u202e'],
    ['a day that is none', 'statements', 'saidOn', '2022-02-30'],
    ['words without end', 'statements', 'text', 'x'.repeat(5001)],
  ])('%s: names row and field', async (_name, table, field, value) => {
    const [problem] = await refused(withField(table, field, value));
    expect(problem?.path).toContain(placeOf(table, field));
  });
});

describe('a file that only looks odd', () => {
  const lands = async (file: Blob): Promise<Store> => {
    const other = openTestStore();
    const session = createImportSession(other);
    await session.open(file, FACTS);
    expect((await session.commit(COMMIT)).kind).toBe('pack');
    return other;
  };
  const recordsOf = async (from: Store): Promise<unknown> =>
    (await from.shards.toArray()).map(({ records }) => records);

  it.each<[string, BlobPart[]]>([
    ['with a byte order mark', ['\uFEFF', good]],
    ['with CRLF', [JSON.stringify(samplePack, null, 2).replaceAll('\n', '\r\n')]],
    [
      'in UTF-16',
      [new Uint8Array([0xff, 0xfe]), new Uint8Array(Uint16Array.from(good, (c) => c.charCodeAt(0)).buffer)],
    ],
    ['with blanks around it', [' \r\n\t', good, '\n\n']],
  ])('%s: lands as any other', async (_name, parts) => {
    expect(await recordsOf(await lands(new Blob(parts)))).toEqual(await recordsOf(store));
  });

  it('with HTML in every field of words: lands, and stays words', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const [statement, assessment] = [samplePack.statements[0], samplePack.assessments[0]];
    if (!statement || !assessment) throw new Error('The sample is empty.');
    const pack: Pack = {
      ...samplePack,
      manifest: { ...samplePack.manifest, name: html, description: html },
      speakers: samplePack.speakers.map((row) => ({ ...row, name: html, aliases: [html] })),
      evidence: samplePack.evidence.map((row) => ({ ...row, title: html, publisher: html, quotation: html })),
      statements: [{ ...statement, text: html, title: html, note: html, place: html, variants: [html] }],
      assessments: [{ ...assessment, rationale: html, correction: html, author: html, originalRating: html }],
    };
    const other = await lands(new Blob([JSON.stringify(pack)]));
    expect(await other.shards.toArray()).toMatchObject([
      { records: [{ statement: { text: html, note: html }, speaker: { name: html } }] },
    ]);
  });
});
