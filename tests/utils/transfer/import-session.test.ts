import { beforeEach, describe, expect, it } from 'vitest';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { signPack } from '~/utils/interchange/signature/sign-pack';
import type { Pack } from '~/utils/model/pack';
import { takeBackup } from '~/utils/store/backup/take-backup';
import { listOwn } from '~/utils/store/list-own';
import { listPacks } from '~/utils/store/list-packs';
import type { Store } from '~/utils/store/store';
import type { ImportPreview, ImportProgress } from '~/utils/transfer/import-preview';
import { createImportSession, type ImportSession } from '~/utils/transfer/import-session';
import { samplePack } from '../interchange/sample-pack';
import { dumpStore } from '../store/dump-store';
import { openTestStore } from '../store/open-test-store';

const TABLE =
  'Aussage;Wer;Urteil;Quelle\nTrams fly.;Ada Quill;False;Desk\nTrams swim.;;Quack;Desk\n;;True;Desk\n';
const MAPPING = { text: 'Aussage', speaker: 'Wer', rating: 'Urteil', author: 'Quelle' };
const COMMIT = { author: 'Ada', changed: 'replace', force: false } as const;

let store: Store;
let session: ImportSession;

beforeEach(() => {
  store = openTestStore();
  session = createImportSession(store, () => new Date('2022-05-01T10:00:00Z'));
});

const open = (text: string | Uint8Array<ArrayBuffer>): Promise<ImportPreview> =>
  session.open(new Blob([text]), { name: 'file', lang: 'en', from: 'file' });

describe('a table', () => {
  it('shows its columns before anything is read from them', async () => {
    expect(await open(TABLE)).toMatchObject({
      kind: 'table',
      headers: ['Aussage', 'Wer', 'Urteil', 'Quelle'],
      sample: [
        ['Trams fly.', 'Ada Quill', 'False', 'Desk'],
        ['Trams swim.', '', 'Quack', 'Desk'],
        expect.anything(),
      ],
      rows: 3,
    });
    expect(await session.commit(COMMIT)).toMatchObject({ kind: 'failed' });
  });

  it('tells how much of it is read, from the first look on', async () => {
    const row = 'Trams fly again and again.;Ada Quill;False;Desk\n';
    const file = new Blob([TABLE, row.repeat(2000)]);
    const told: ImportProgress[] = [];
    await session.open(file, { name: 'file', lang: 'en', from: 'file' }, (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(50);
    expect(told.every(({ phase, total }) => phase === 'read' && total === file.size)).toBe(true);
    expect(told.at(-1)?.done).toBe(file.size);
    told.length = 0;
    await session.map(MAPPING, null, (progress) => told.push(progress));
    const read = told.filter(({ phase }) => phase === 'read');
    expect(read.length).toBeGreaterThan(50);
    expect(read.at(-1)?.done).toBe(file.size);
  });

  it('is looked at row by row', async () => {
    await open(TABLE);
    expect(await session.map(MAPPING, null)).toMatchObject({
      kind: 'rows',
      subject: 'statements',
      lists: { created: 2, changed: 0, same: 0, rejected: 1 },
      created: { statements: 2, speakers: 1, assessments: 1 },
      ratings: [
        { rating: { label: 'Quack', how: 'unmapped' }, verdict: null },
        { rating: { label: 'False', how: 'label' }, verdict: 'false' },
      ],
    });
    expect(session.rows('created', 0, 1)).toMatchObject([
      {
        kind: 'statement',
        text: 'Trams fly.',
        speaker: 'Ada Quill',
        rating: { label: 'False' },
        verdict: 'false',
      },
    ]);
    expect(session.rows('rejected', 0, 9)).toEqual([
      { kind: 'rejected', row: 4, field: 'Aussage', reason: 'is empty' },
    ]);
    expect(session.rejectedCsv()).toContain('"4","Aussage","is empty"');
  });

  it('gets the verdicts a person chose, and keeps the words', async () => {
    await open(TABLE);
    const looked = await session.map(MAPPING, null);
    const quack = looked.kind === 'rows' ? looked.ratings[0]?.key : undefined;
    const rated = await session.rate(new Map([[quack ?? '', 'unproven']]));
    expect(rated).toMatchObject({ created: { assessments: 2 }, ratings: [{}, {}] });
    await session.commit(COMMIT);
    expect(
      (await listOwn(store, 'assessments')).map((one) => [one.originalRating, one.verdict]).sort(),
    ).toEqual([
      ['False', 'false'],
      ['Quack', 'unproven'],
    ]);
  });

  it('meets itself the second time', async () => {
    await open(TABLE);
    await session.map(MAPPING, null);
    expect(await session.commit(COMMIT)).toMatchObject({
      kind: 'rows',
      created: { statements: 2 },
      rejected: 1,
    });
    const before = await dumpStore(store);
    await open(TABLE);
    expect(await session.map(MAPPING, null)).toMatchObject({ lists: { created: 0, changed: 0, same: 2 } });
    await session.commit(COMMIT);
    expect(await dumpStore(store)).toEqual(before);
  });

  it('leaves the store as it was when it is stopped', async () => {
    await open(TABLE);
    await session.map(MAPPING, null);
    const before = await dumpStore(store);
    const signal = AbortSignal.abort();
    expect(await session.commit({ ...COMMIT, signal })).toMatchObject({ kind: 'failed', code: 'aborted' });
    expect(await dumpStore(store)).toEqual(before);
  });
});

describe('a pack', () => {
  const release = (version: string, changes: Partial<Pack> = {}): Pack => ({
    ...samplePack,
    ...changes,
    manifest: { ...samplePack.manifest, release: version },
  });
  const install = async (pack: Pack, force = false) => {
    await open((await writePack(pack)).text);
    return session.commit({ ...COMMIT, force });
  };

  it('is shown with its checksum, then installed', async () => {
    const file = await writePack(samplePack);
    expect(await open(file.text)).toMatchObject({
      kind: 'pack',
      sha256: file.sha256,
      order: 'new',
      signer: 'unsigned',
      lists: { created: 1, changed: 0, removed: 0, same: 0 },
    });
    expect(await session.commit(COMMIT)).toMatchObject({ kind: 'pack', name: 'Harbour claims' });
    expect(await listPacks(store)).toMatchObject([{ id: 'example.harbour', sha256: file.sha256 }]);
    expect(await store.packSources.toArray()).toMatchObject([{ from: { kind: 'file', name: 'file' } }]);
  });

  it('tells what an update changes before it does', async () => {
    await install(release('2022.4.1'));
    const assessments = samplePack.assessments.map((one) => ({ ...one, verdict: 'mostly-false' as const }));
    const next = release('2022.5.0', { assessments });
    expect(await open((await writePack(next)).text)).toMatchObject({
      order: 'update',
      installed: '2022.4.1',
      lists: { created: 0, changed: 1, removed: 0 },
      verdictsChanged: 1,
    });
    expect(session.rows('changed', 0, 5)).toMatchObject([
      { verdict: 'mostly-false', verdictBefore: 'false' },
    ]);
    expect((await listPacks(store))[0]?.manifest.release).toBe('2022.4.1');
    await session.commit(COMMIT);
    expect((await listPacks(store))[0]?.manifest.release).toBe('2022.5.0');
  });

  it('does not go back to an older release unless told to', async () => {
    await install(release('2022.4.1'));
    expect(await install(release('2022.3.0'))).toMatchObject({ kind: 'failed', code: 'older-release' });
    expect(await install(release('2022.3.0'), true)).toMatchObject({ kind: 'pack' });
  });

  it('is known by its key', async () => {
    const newKey = async () => {
      const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
      const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
      return { privateKey: pair.privateKey, publicKey };
    };
    const [key, other] = [await newKey(), await newKey()];
    const first = release('2022.4.1');
    const next = release('2022.5.0');
    expect(await open((await writePack(first, await signPack(first, key))).text)).toMatchObject({
      signer: 'first',
    });
    await session.commit(COMMIT);
    expect(await open((await writePack(next, await signPack(next, key))).text)).toMatchObject({
      signer: 'same-key',
    });
    expect(await open((await writePack(next, await signPack(next, other))).text)).toMatchObject({
      signer: 'other-key',
    });
    expect(await open((await writePack(next)).text)).toMatchObject({ signer: 'dropped' });
    expect(await open((await writePack(next, await signPack(first, key))).text)).toMatchObject({
      kind: 'refused',
      problems: [{ path: '/signature' }],
    });
  });
});

describe('other files', () => {
  it('bring ClaimReviews and where the claims were seen', async () => {
    const review = {
      '@type': 'ClaimReview',
      '@context': 'https://schema.org',
      claimReviewed: 'Trams fly.',
      author: { name: 'Desk' },
      itemReviewed: { '@type': 'Claim', appearance: 'https://courier.example/trams' },
      reviewRating: { alternateName: 'Pants on Fire' },
    };
    expect(await open(JSON.stringify(review))).toMatchObject({
      kind: 'rows',
      format: 'claim-review',
      created: { statements: 1, annotations: 1, assessments: 1 },
      ratings: [{ rating: { label: 'Pants on Fire' }, verdict: 'false' }],
    });
    await session.commit(COMMIT);
    const [note] = await listOwn(store, 'annotations');
    expect(note?.target.url).toBe('https://courier.example/trams');
  });

  it('bring notes', async () => {
    const file = {
      annotations: [{ uri: 'https://courier.example/', text: 'Look here.', tags: [] }, { uri: 'x' }],
    };
    expect(await open(JSON.stringify(file))).toMatchObject({
      format: 'hypothesis',
      subject: 'notes',
      lists: { created: 1, rejected: 1 },
    });
    expect(session.rows('created', 0, 1)).toEqual([
      { kind: 'note', text: 'Look here.', url: 'https://courier.example/' },
    ]);
  });

  it('bring a backup back, after telling what it does', async () => {
    const other = openTestStore();
    const from = createImportSession(other);
    await from.open(new Blob([TABLE]), { name: 'file', lang: 'en', from: 'file' });
    await from.map(MAPPING, null);
    await from.commit(COMMIT);
    const { file } = await takeBackup(other);
    const about = { name: 'file', lang: 'en', from: 'file' } as const;
    expect(await session.open(file, about)).toMatchObject({
      kind: 'backup',
      report: { statements: { added: 2 } },
    });
    expect(await listOwn(store, 'statements')).toEqual([]);
    expect(await session.commit(COMMIT)).toMatchObject({ kind: 'backup' });
    expect(await listOwn(store, 'statements')).toHaveLength(2);
  });

  it.each([
    ['nothing', ''],
    ['another picture', '\u0089PNG\r\n'],
    ['a pack that was cut off', JSON.stringify(samplePack).slice(0, 400)],
    [
      'a pack of another version',
      JSON.stringify(samplePack).replace('"formatVersion":1', '"formatVersion":2'),
    ],
    ['a pack with a loose end', JSON.stringify({ ...samplePack, evidence: [] })],
    [
      'a backup without rows',
      '{"format":"on-record-backup","formatVersion":1,"createdAt":"2022-05-01T00:00:00Z"}',
    ],
    ['a review without words', '{"format":"on-record-review","formatVersion":1,"kind":"answer"}'],
    ['bytes that are no text', new Uint8Array([0xc3, 0x28, 0xff])],
  ])('are refused when they are %s, and leave the store as it was', async (_name, content) => {
    await open(JSON.stringify(samplePack));
    await session.commit(COMMIT);
    const before = await dumpStore(store);
    const preview = await open(content);
    expect(preview.kind).toBe('refused');
    expect(preview.kind === 'refused' && preview.problems[0]?.message).toBeTruthy();
    expect(await session.commit(COMMIT)).toMatchObject({ kind: 'failed' });
    expect(await dumpStore(store)).toEqual(before);
  });
});

describe('a table as a pack of its own', () => {
  const asPack = { name: 'Rathaus 2022', corrections: 'desk@example.org' };

  it('is installed at once, and a second file of that name is its next release', async () => {
    await open(TABLE);
    await session.map(MAPPING, null);
    expect(await session.commit({ ...COMMIT, asPack })).toMatchObject({
      kind: 'pack',
      name: 'Rathaus 2022',
      counts: { statements: 2, speakers: 1, assessments: 1 },
    });
    expect(await listOwn(store, 'statements')).toEqual([]);
    const [pack] = await listPacks(store);
    expect(pack).toMatchObject({
      id: 'rathaus-2022',
      manifest: {
        publisher: { name: 'Ada' },
        corrections: 'mailto:desk@example.org',
        ratingScale: [{ label: 'False', verdict: 'false' }],
      },
    });
    await open(`${TABLE}Trams sing.;;False;Desk\n`);
    await session.map(MAPPING, null);
    expect(await session.commit({ ...COMMIT, asPack })).toMatchObject({ counts: { statements: 3 } });
    expect(await listPacks(store)).toHaveLength(1);
  });

  it('tells how far it has come while it is read and while it is made', async () => {
    const looking: ImportProgress[] = [];
    await open(TABLE);
    await session.map(MAPPING, null, (progress) => looking.push(progress));
    expect([...new Set(looking.map(({ phase }) => phase))]).toEqual(['read', 'compare']);
    for (const phase of ['read', 'compare']) {
      const last = looking.findLast((progress) => progress.phase === phase);
      expect(last?.done).toBe(last?.total);
    }
    const making: string[] = [];
    await session.commit({ ...COMMIT, asPack, onProgress: ({ phase }) => making.push(phase) });
    expect([...new Set(making)]).toEqual(['check', 'records', 'index']);
  });

  it('is stopped before anything is written', async () => {
    const before = await dumpStore(store);
    await open(TABLE);
    await session.map(MAPPING, null);
    const outcome = await session.commit({ ...COMMIT, asPack, signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'aborted' });
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    expect(await session.commit({ ...COMMIT, asPack, signal: abort.signal, onProgress })).toMatchObject({
      code: 'aborted',
    });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('whose name has no Latin letter has an id all the same', async () => {
    await open(TABLE);
    await session.map(MAPPING, null);
    await session.commit({ ...COMMIT, asPack: { ...asPack, name: 'Заяви' } });
    expect((await listPacks(store))[0]).toMatchObject({ manifest: { name: 'Заяви' } });
  });

  it.each([
    ['name', { ...asPack, name: ' ' }],
    ['corrections', { ...asPack, corrections: 'javascript:alert(1)' }],
  ])('without a right %s is none, and nothing is changed', async (code, wish) => {
    const before = await dumpStore(store);
    await open(TABLE);
    await session.map(MAPPING, null);
    expect(await session.commit({ ...COMMIT, asPack: wish })).toMatchObject({ kind: 'failed', code });
    expect(await dumpStore(store)).toEqual(before);
  });
});
