import type { Pack } from '../../model/pack';
import { writePack } from '../pack-file/write-pack';
import { fromBase64Url, toBase64Url } from './base64url';
import type { PackSignature, SignatureCheck } from './pack-signature';
import { isSmallOrder } from './small-order';

const ALGORITHM = 'Ed25519';

/** A signature begins with a point of this many bytes. */
const POINT = 32;

/**
 * The bytes that are signed: the pack as `writePack` writes it without a signature. They follow from the content alone,
 * so a file that was only laid out anew keeps its signature.
 */
async function signedBytes(pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode((await writePack(pack)).text);
}

/** Signs a pack. The private key need not be extractable; `publicKey` is its raw 32 bytes. */
export async function signPack(
  pack: Pack,
  key: { readonly privateKey: CryptoKey; readonly publicKey: Uint8Array },
): Promise<PackSignature> {
  const value = await crypto.subtle.sign(ALGORITHM, key.privateKey, await signedBytes(pack));
  return {
    algorithm: ALGORITHM,
    publicKey: toBase64Url(key.publicKey),
    value: toBase64Url(new Uint8Array(value)),
  };
}

/** Whether a pack's content is what its signer signed. Says nothing about who that is. Never throws on input. */
export async function checkSignature(pack: Pack, signature: PackSignature | null): Promise<SignatureCheck> {
  if (signature === null) return { state: 'none' };
  const { publicKey, value } = signature;
  const [raw, bytes] = [fromBase64Url(publicKey), fromBase64Url(value)];
  const wrong: SignatureCheck = { state: 'wrong', publicKey };
  // Not every engine refuses these itself, as the specification of WebCrypto asks.
  if (raw === null || bytes === null || isSmallOrder(raw) || isSmallOrder(bytes.subarray(0, POINT)))
    return wrong;
  try {
    const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, true, ['verify']);
    const valid = await crypto.subtle.verify(ALGORITHM, key, bytes, await signedBytes(pack));
    return valid ? { state: 'valid', publicKey } : wrong;
  } catch (error) {
    const unsupported = error instanceof Error && error.name === 'NotSupportedError';
    return unsupported ? { state: 'unsupported', publicKey } : wrong;
  }
}

/** How a key is told to people: the first 16 hexadecimal digits of its SHA-256, in fours. */
export async function keyFingerprint(publicKey: string): Promise<string> {
  const raw = fromBase64Url(publicKey) ?? new Uint8Array();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
