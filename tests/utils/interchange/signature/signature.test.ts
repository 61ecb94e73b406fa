import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPackLines } from '~/utils/interchange/pack-file/read-pack-lines';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { readPack } from '~/utils/interchange/read-pack';
import { fromBase64Url, toBase64Url } from '~/utils/interchange/signature/base64url';
import type { PackSignature } from '~/utils/interchange/signature/pack-signature';
import { checkSignature, keyFingerprint, signPack } from '~/utils/interchange/signature/sign-pack';
import { samplePack } from '../sample-pack';

describe('base64url', () => {
  it('gives bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it('knows what is none', () => {
    expect(fromBase64Url('a+b/')).toBeNull();
    expect(fromBase64Url('a')).toBeNull();
  });
});

describe('a signed pack', () => {
  let signature: PackSignature;

  beforeAll(async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const { privateKey } = pair;
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    signature = await signPack(samplePack, { privateKey, publicKey });
  });

  it('is known again from its file', async () => {
    const read = readPack((await writePack(samplePack, signature)).text);
    expect(read).toEqual({ ok: true, pack: samplePack, signature });
    expect(await checkSignature(samplePack, signature)).toMatchObject({ state: 'valid' });
  });

  it('is known again when the file was laid out anew', async () => {
    const { text } = await writePack(samplePack, signature);
    const entries = Object.entries(JSON.parse(text)).reverse();
    const read = readPack(JSON.stringify(Object.fromEntries(entries)));
    expect(read.ok && (await checkSignature(read.pack, read.signature)).state).toBe('valid');
  });

  it('is known again as lines', async () => {
    const read = await readPackLines((await writePackLines(samplePack, signature)).text);
    expect(read).toEqual({ ok: true, pack: samplePack, signature });
  });

  it('is wrong when a word was changed', async () => {
    const manifest = { ...samplePack.manifest, name: 'Harbour claim' };
    expect(await checkSignature({ ...samplePack, manifest }, signature)).toMatchObject({ state: 'wrong' });
  });

  it('is wrong with a key that is none', async () => {
    const odd = { ...signature, publicKey: 'A'.repeat(43) };
    expect(await checkSignature(samplePack, odd)).toMatchObject({ state: 'wrong' });
  });

  it('is wrong with every byte of it that was changed', async () => {
    for (const key of ['value', 'publicKey'] as const) {
      const bytes = fromBase64Url(signature[key]) ?? new Uint8Array();
      for (const [i, byte] of bytes.entries()) {
        const changed = Uint8Array.from(bytes);
        changed[i] = byte ^ 1;
        const odd = { ...signature, [key]: toBase64Url(changed) };
        expect((await checkSignature(samplePack, odd)).state, `${key} ${i}`).toBe('wrong');
      }
    }
  });

  it("is wrong with a key under which anybody's signature verifies", async () => {
    // S = 0 and two points of small order: some engines take it for one content in a few.
    const forged = { algorithm: 'Ed25519' as const, publicKey: 'A'.repeat(43), value: 'A'.repeat(86) };
    for (let i = 0; i < 8; i++) {
      const manifest = { ...samplePack.manifest, name: `Forged ${i}` };
      expect((await checkSignature({ ...samplePack, manifest }, forged)).state).toBe('wrong');
    }
  });

  it('has no signature when it was not signed', async () => {
    expect(await checkSignature(samplePack, null)).toEqual({ state: 'none' });
  });

  it('is refused with a signature of the wrong form', () => {
    const file = JSON.stringify({ ...samplePack, signature: { ...signature, value: 'x' } });
    expect(readPack(file)).toEqual({
      ok: false,
      problems: [{ path: '/signature/value', message: expect.stringContaining('86') }],
    });
  });

  it('tells its key by sixteen digits', async () => {
    expect(await keyFingerprint(signature.publicKey)).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  });
});
