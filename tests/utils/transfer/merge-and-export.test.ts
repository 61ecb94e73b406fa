import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '~/utils/interchange/export-formats';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import type { Pack } from '~/utils/model/pack';
import { createAnnotation } from '~/utils/store/annotations';
import { listOwn } from '~/utils/store/list-own';
import { createAssessment } from '~/utils/store/own-assessments';
import { updateEvidence } from '~/utils/store/own-evidence';
import { createStatement } from '~/utils/store/own-statements';
import type { Store } from '~/utils/store/store';
import { findDisagreements } from '~/utils/transfer/disagreements';
import { type ExportChoice, exportFile } from '~/utils/transfer/export-file';
import { createImportSession } from '~/utils/transfer/import-session';
import { createMergeSession } from '~/utils/transfer/merge-session';
import { LABELS } from '../interchange/report/sample-labels';
import { samplePack } from '../interchange/sample-pack';
import { assessmentExample, statementExample } from '../store/examples';
import { openTestStore } from '../store/open-test-store';
import { fillOwn, noteExample, ROSA, saved, withoutId } from '../store/own-store';

const COMMIT = { author: 'Ada', changed: 'replace', force: false } as const;
const ALL: ExportChoice = { refs: null, speakerId: null, tag: null, publishedOnly: false };
const other: Pack = {
  ...samplePack,
  manifest: { ...samplePack.manifest, id: 'example.second', name: 'Second desk' },
  assessments: samplePack.assessments.map((one) => ({
    ...one,
    verdict: 'missing-context',
    author: 'Second desk',
  })),
};

let store: Store;

async function install(pack: Pack): Promise<void> {
  const session = createImportSession(store);
  await session.open(new Blob([(await writePack(pack)).text]), { name: 'p', lang: 'en', from: 'file' });
  await session.commit(COMMIT);
}

const { date: _date, ...labels } = LABELS;
const options = {
  now: '2022-05-01T10:00:00.000Z',
  manifest: samplePack.manifest,
  publisherUrl: null,
  labels,
  lang: 'de',
  title: 'Statements',
};
const write = async (format: ExportFormat, choice: ExportChoice = ALL) => {
  // As it travels to the worker.
  structuredClone({ choice, format, options, sign: false });
  const written = await exportFile(store, { choice, format, options, sign: false });
  return { ...written, text: await written.file.text() };
};

beforeEach(() => {
  store = openTestStore();
});

describe('two packs that judge one statement differently', () => {
  beforeEach(async () => {
    await install(samplePack);
    await install(other);
  });

  it('are set side by side', async () => {
    expect(await findDisagreements(store)).toMatchObject([
      {
        text: samplePack.statements[0]?.text,
        speaker: 'Ilse Brandt',
        judgements: [
          { packId: 'example.harbour', assessment: { verdict: 'false' } },
          { packId: 'example.second', assessment: { verdict: 'missing-context' } },
        ],
      },
    ]);
  });

  it('are merged by a choice, into a pack that can be installed', async () => {
    const merge = createMergeSession(store);
    expect(await merge.plan('example.harbour', 'example.second')).toEqual({
      onlyFirst: 0,
      onlySecond: 0,
      same: 0,
      conflicts: 1,
    });
    expect(merge.conflicts(0, 5)).toMatchObject([{ kind: 'verdict' }]);
    const manifest = { ...samplePack.manifest, id: 'example.merged' };
    const { file } = await merge.toPack({ single: new Map([[0, 'both']]), others: 'first' }, manifest);
    const session = createImportSession(store);
    expect(await session.open(file, { name: 'm', lang: 'en', from: 'file' })).toMatchObject({
      kind: 'pack',
      counts: { statements: 1, assessments: 2, evidence: 2 },
    });
  });

  it('are merged into own rows', async () => {
    const merge = createMergeSession(store);
    await merge.plan('example.harbour', 'example.second');
    await merge.toOwn({ single: new Map(), others: 'second' }, 'two packs', COMMIT);
    expect(await listOwn(store, 'assessments')).toMatchObject([{ verdict: 'missing-context' }]);
  });
});

describe('a pack merged into own rows that judge otherwise', () => {
  const mergeOther = async (others: 'first' | 'second' | 'both') => {
    await install(samplePack);
    const first = createMergeSession(store);
    await first.plan(null, 'example.harbour');
    await first.toOwn({ single: new Map(), others: 'second' }, 'a pack', COMMIT);
    await install(other);
    const merge = createMergeSession(store);
    const counts = await merge.plan(null, 'example.second');
    const outcome = await merge.toOwn({ single: new Map(), others }, 'a pack', COMMIT);
    const judged = (await listOwn(store, 'assessments')).map(({ verdict, state }) => `${verdict} ${state}`);
    return { counts, outcome, judged: judged.sort(), statements: await listOwn(store, 'statements') };
  };

  it.each([
    ['first', ['false published']],
    ['second', ['false superseded', 'missing-context published']],
    ['both', ['false published', 'missing-context published']],
  ] as const)('keeps %s', async (others, expected) => {
    const { counts, outcome, judged, statements } = await mergeOther(others);
    expect(counts.conflicts).toBe(1);
    expect(outcome.kind).toBe('rows');
    expect(judged).toEqual(expected);
    expect(statements.map(({ id }) => id)).toEqual(['statement.surplus']);
  });
});

describe.each(['first', 'second'] as const)('a pack merged with own rows as the %s', (side) => {
  it('brings links to the own form of what is in both', async () => {
    const own = await saved(
      createStatement(store, { ...withoutId(statementExample()), text: 'The tram is late.' }, ROSA),
    );
    const twin = { ...statementExample(), id: 'twin', text: 'The tram is late.' };
    const relations = [{ kind: 'repeats' as const, statement: { packId: null, id: 'twin' }, author: 'Desk' }];
    const linking = { ...statementExample(), id: 'linking', text: 'Late again.', relations };
    await install({
      ...samplePack,
      speakers: [],
      evidence: [],
      assessments: [],
      statements: [twin, linking],
    });
    const merge = createMergeSession(store);
    const pack = samplePack.manifest.id;
    await (side === 'first' ? merge.plan(null, pack) : merge.plan(pack, null));
    await merge.toOwn({ single: new Map(), others: side }, 'a pack', COMMIT);
    const come = (await listOwn(store, 'statements')).find(({ text }) => text === 'Late again.');
    expect(come?.relations).toMatchObject([{ statement: { packId: null, id: own.id } }]);
  });
});

describe('own rows', () => {
  beforeEach(async () => {
    await install(samplePack);
    const merge = createMergeSession(store);
    await merge.plan('example.harbour', null);
    await merge.toOwn({ single: new Map(), others: 'first' }, 'a pack', COMMIT);
  });

  it('go out as the pack they came from', async () => {
    const { text, sha256, count } = await write('pack');
    expect(text).toBe((await writePack(samplePack)).text);
    expect(sha256).toBe((await writePack(samplePack)).sha256);
    expect(count).toBe(1);
  });

  it('go out in every format', async () => {
    expect(JSON.parse((await write('claim-review')).text)).toMatchObject({
      dataFeedElement: [{ item: { '@type': 'ClaimReview' } }],
    });
    expect((await write('csv')).text).toContain('"statement"');
    expect(JSON.parse((await write('csl-json')).text)).toHaveLength(2);
    expect((await write('ris')).text).toContain('TY  - ');
    expect((await write('markdown')).text).toMatch(/^# Statements/);
    expect((await write('html')).text).toContain('<blockquote');
    expect(JSON.parse((await write('hypothesis')).text)).toMatchObject({ annotations: [] });
    expect(JSON.parse((await write('web-annotation')).text)).toMatchObject({ total: 0 });
    expect((await write('pack-lines')).text.split('\n')).toHaveLength(8);
  });

  it('have their dates in the language of their words', async () => {
    for (const format of ['markdown', 'html'] as const)
      expect((await write(format)).text).toMatch(/\d\. \p{L}+ 20\d\d/u);
  });

  it('are chosen by id, speaker, tag and state', async () => {
    const count = async (choice: Partial<ExportChoice>) => (await write('csv', { ...ALL, ...choice })).count;
    expect(await count({ refs: [] })).toBe(0);
    expect(await count({ refs: [{ packId: null, id: 'statement.surplus' }] })).toBe(1);
    expect(await count({ speakerId: 'nobody' })).toBe(0);
    expect(await count({ tag: 'harbour' })).toBe(1);
    expect(await count({ tag: 'trams' })).toBe(0);
    expect(await count({ publishedOnly: true })).toBe(1);
  });

  it('tell what readers of ClaimReview will miss', async () => {
    await store.own.assessments.toCollection().modify((row) => Object.assign(row.value, { url: null }));
    const { problems, problemCount } = await write('claim-review');
    expect(problemCount).toBe(2);
    expect(problems).toMatchObject([
      { statementId: 'statement.surplus', path: '/url' },
      { statementId: 'statement.surplus', path: '/itemReviewed/appearance' },
    ]);
  });

  it('are not signed without a key', async () => {
    await expect(exportFile(store, { choice: ALL, format: 'pack', options, sign: true })).rejects.toThrow(
      'no key',
    );
  });
});

describe('what leaves with notes and statements', () => {
  it('is where a statement stands, and the archived copy of a page that evidence names', async () => {
    const { statement, evidence } = await fillOwn(store);
    const { target } = noteExample();
    await saved(
      createAnnotation(store, { ...noteExample(), statement: { packId: null, id: statement.id } }, ROSA),
    );
    const archivedUrl = 'https://web.archive.org/web/20250403000000/https://gazette.example/bridge';
    await saved(updateEvidence(store, evidence.id, { ...evidence, url: target.url, archivedUrl }, ROSA));
    expect(JSON.parse((await write('claim-review')).text)).toMatchObject({
      dataFeedElement: [{ item: { itemReviewed: { firstAppearance: target.url } } }],
    });
    expect((await write('csv')).text).toContain(target.url);
    expect(JSON.parse((await write('web-annotation')).text)).toMatchObject({
      first: {
        items: expect.arrayContaining([
          expect.objectContaining({
            target: expect.objectContaining({ state: { type: 'TimeState', cached: archivedUrl } }),
          }),
        ]),
      },
    });
  });

  it('is a scale that explains every rating', async () => {
    const { evidence, statement } = await fillOwn(store);
    const {
      id: _id,
      state: _state,
      reviewer: _reviewer,
      ...fields
    } = assessmentExample({
      statementId: statement.id,
      originalRating: 'Sunk',
      evidence: [{ evidenceId: evidence.id, stance: 'refutes' }],
    });
    await saved(createAssessment(store, fields, ROSA));
    expect(JSON.parse((await write('pack')).text)).toMatchObject({
      manifest: { ratingScale: expect.arrayContaining([expect.objectContaining({ label: 'Sunk' })]) },
    });
  });
});
