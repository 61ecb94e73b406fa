import { beforeEach, describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { createAnnotation } from '~/utils/store/annotations';
import { installPack } from '~/utils/store/install-pack';
import { notePackSource } from '~/utils/store/note-pack-source';
import { packOverviews } from '~/utils/store/pack-overview';
import { packTies } from '~/utils/store/pack-ties';
import { packVoices } from '~/utils/store/pack-voices';
import { removePack } from '~/utils/store/remove-pack';
import type { Store } from '~/utils/store/store';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';
import { noteExample, ROSA, saved } from './own-store';

const PACK = packExample(60, { release: '1.0' });
const { id } = PACK.manifest;

let store: Store;

beforeEach(async () => {
  store = openTestStore();
  const result = await installPack(store, PACK, buildPackIndex);
  if (!result.ok) throw new Error(result.error.message);
});

describe('the packs that are listed', () => {
  it('say where they came from, and how large they are', async () => {
    const [shipped] = await packOverviews(store);
    expect(shipped?.source).toBeNull();
    expect(shipped?.bytes).toBeGreaterThan(JSON.stringify(PACK.statements).length);
    await notePackSource(store, id, { kind: 'file', name: 'p.json' }, null, '2026-01-01');
    const [fromFile] = await packOverviews(store);
    expect(fromFile?.source?.from.name).toBe('p.json');
  });

  it('forget where they came from when they are removed', async () => {
    await notePackSource(store, id, { kind: 'file', name: 'p.json' }, null, '2026-01-01');
    await removePack(store, id);
    expect(await packOverviews(store)).toEqual([]);
    expect(await store.packSources.count()).toBe(0);
  });
});

describe('who speaks in a pack', () => {
  it('is counted, most statements first', async () => {
    const voices = await packVoices(store, id);
    const counts = voices.map(({ statements }) => statements);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      PACK.statements.filter(({ speakerId }) => speakerId !== null).length,
    );
    expect(await packVoices(store, 'nobody')).toEqual([]);
  });
});

describe('what hangs on a pack', () => {
  it("is the user's own notes on its statements, and no other pack's", async () => {
    const statement = { packId: id, id: PACK.statements[0]?.id ?? '' };
    await saved(createAnnotation(store, noteExample({ statement }), ROSA));
    await saved(createAnnotation(store, noteExample({ statement: { packId: `${id}.two`, id: 'x' } }), ROSA));
    await saved(createAnnotation(store, noteExample(), ROSA));
    expect(await packTies(store, id)).toEqual({ notes: 1, relations: 0 });
  });
});
