import { describe, expect, it } from 'vitest';
import type { SignatureCheck } from '~/utils/interchange/signature/pack-signature';
import { buildPackIndex } from '~/utils/matching/pack-index';
import type { Pack } from '~/utils/model/pack';
import { installPack } from '~/utils/store/install-pack';
import { notePackSource } from '~/utils/store/note-pack-source';
import { previewPack } from '~/utils/transfer/preview-pack';
import { packExample } from '../store/examples';
import { openTestStore } from '../store/open-test-store';

const UNSIGNED: SignatureCheck = { state: 'none' };
const signedBy = (publicKey: string): SignatureCheck => ({ state: 'valid', publicKey });
const installed = packExample(12, { release: '2.0' });

async function look(pack: Pack, signature = UNSIGNED, signer: string | null = null) {
  const store = openTestStore();
  await installPack(store, installed, buildPackIndex);
  await notePackSource(store, 'brenholm', { kind: 'file', name: 'a.json' }, signer, '2026-01-01T00:00:00Z');
  return previewPack(store, pack, signature, 'sum');
}

describe('previewPack', () => {
  it('counts all as new where nothing is installed', async () => {
    const { preview } = await previewPack(openTestStore(), installed, UNSIGNED, 'sum');
    expect(preview).toMatchObject({
      order: 'new',
      installed: null,
      signer: 'unsigned',
      lists: { created: 12, same: 0 },
    });
  });

  it('tells what comes, goes, changes and stays', async () => {
    const [first, second, ...rest] = installed.statements;
    if (!first || !second) throw new Error('the example has statements');
    const statements = [{ ...second, text: 'Line 1 carried nobody.' }, ...rest, { ...first, id: 'fresh' }];
    const gone = new Set([first.id]);
    const assessments = installed.assessments.filter(({ statementId }) => !gone.has(statementId));
    const { preview, list } = await look({ ...installed, statements, assessments });
    expect(preview.lists).toEqual({ created: 1, changed: 1, removed: 1, same: 10, rejected: 0 });
    expect(list('changed', 0, 5)).toMatchObject([{ text: 'Line 1 carried nobody.' }]);
    expect(list('created', 0, 5)).toHaveLength(1);
    expect(list('removed', 0, 5)).toMatchObject([{ text: first.text }]);
  });

  it('counts changed verdicts, with the one before', async () => {
    const assessments = installed.assessments.map((one, i) =>
      i === 0 ? { ...one, verdict: 'true' as const } : one,
    );
    const { preview, list } = await look({ ...installed, assessments });
    expect(preview.verdictsChanged).toBe(1);
    expect(list('changed', 0, 1)).toMatchObject([{ verdict: 'true', verdictBefore: 'false' }]);
  });

  it('gives a page of a list', async () => {
    const { list } = await previewPack(openTestStore(), installed, UNSIGNED, 'sum');
    expect([list('created', 0, 5).length, list('created', 10, 5).length, list('same', 0, 5).length]).toEqual([
      5, 2, 0,
    ]);
  });

  it.each([
    ['1.9', 'older'],
    ['2.0', 'same'],
    ['2.1', 'update'],
  ])('knows release %s beside 2.0 as %s', async (release, order) => {
    const { preview } = await look({ ...installed, manifest: { ...installed.manifest, release } });
    expect(preview).toMatchObject({ order, installed: '2.0' });
  });

  it.each<[SignatureCheck, string | null, string]>([
    [UNSIGNED, null, 'unsigned'],
    [UNSIGNED, 'key', 'dropped'],
    [signedBy('key'), null, 'first'],
    [signedBy('key'), 'key', 'same-key'],
    [signedBy('other'), 'key', 'other-key'],
  ])('tells whether the signer is another: %j after %s is %s', async (signature, before, signer) => {
    expect((await look(installed, signature, before)).preview.signer).toBe(signer);
  });
});
