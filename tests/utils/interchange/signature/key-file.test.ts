import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64Url } from '~/utils/interchange/signature/base64url';
import { newSigningKey, readSigningKey, type SigningKey } from '~/utils/interchange/signature/key-file';
import { checkSignature, signPack } from '~/utils/interchange/signature/sign-pack';
import { samplePack } from '../sample-pack';

describe('a key file', () => {
  let key: SigningKey;
  let file: string;

  beforeAll(async () => {
    ({ key, file } = await newSigningKey('harbour at dawn'));
  });

  it('keeps the private key out of sight', async () => {
    expect(key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
  });

  it('gives the same key back for the passphrase', async () => {
    const read = await readSigningKey(file, 'harbour at dawn');
    if (!read.ok) throw new Error('The key was not read.');
    expect(read.key.privateKey.extractable).toBe(false);
    const publicKey = fromBase64Url(read.key.publicKey) ?? new Uint8Array();
    const signature = await signPack(samplePack, { privateKey: read.key.privateKey, publicKey });
    expect(signature.publicKey).toBe(key.publicKey);
    expect(await checkSignature(samplePack, signature)).toMatchObject({ state: 'valid' });
  });

  it('stays shut for another passphrase, or when it was changed', async () => {
    expect(await readSigningKey(file, 'harbour at dusk')).toMatchObject({
      ok: false,
      problems: [{ path: '/privateKey' }],
    });
    const { iv, ...rest } = JSON.parse(file);
    expect(
      await readSigningKey(
        JSON.stringify({ ...rest, iv: `${iv.startsWith('A') ? 'B' : 'A'}${iv.slice(1)}` }),
        'harbour at dawn',
      ),
    ).toMatchObject({
      ok: false,
    });
    expect(await readSigningKey(JSON.stringify(rest), 'harbour at dawn')).toMatchObject({
      ok: false,
      problems: [{ path: '/iv', message: 'is missing' }],
    });
    expect(await readSigningKey('{', 'harbour at dawn')).toMatchObject({ ok: false });
  });
});
