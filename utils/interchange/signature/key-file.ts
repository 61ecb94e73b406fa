import * as v from 'valibot';
import { checkRow } from '../check-rows';
import { parseJson } from '../parse-json';
import type { Problem } from '../problem';
import { fromBase64Url, toBase64Url } from './base64url';

/** A key to sign with; the private half is not extractable. `publicKey` is raw, in base64url. */
export type SigningKey = { readonly privateKey: CryptoKey; readonly publicKey: string };

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** More would only be there to hang the browser. */
const MAX_ITERATIONS = 10_000_000;
const bytes = v.pipe(
  v.string('must be text'),
  v.maxLength(1000),
  v.regex(/^[A-Za-z0-9_-]+$/, 'must be base64url'),
);

const keyFileSchema = v.strictObject({
  format: v.literal('on-record-signing-key', 'must be "on-record-signing-key"'),
  formatVersion: v.literal(1, 'must be 1: this version of On Record reads no other'),
  publicKey: bytes,
  kdf: v.literal('PBKDF2-SHA-256', 'must be "PBKDF2-SHA-256"'),
  iterations: v.pipe(v.number('must be a number'), v.integer(), v.minValue(1), v.maxValue(MAX_ITERATIONS)),
  salt: bytes,
  cipher: v.literal('AES-256-GCM', 'must be "AES-256-GCM"'),
  iv: bytes,
  privateKey: bytes,
});

async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** Whether this browser signs with Ed25519. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}

/**
 * A new key, and the only file it will ever be read from: locked with a passphrase (PBKDF2, AES-GCM). Whoever has lost
 * file and browser has lost the key.
 */
export async function newSigningKey(
  passphrase: string,
): Promise<{ readonly key: SigningKey; readonly file: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('The browser gave no pair of keys.');
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapper = await wrappingKey(passphrase, salt, ITERATIONS);
  const wrapped = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, wrapper, { name: 'AES-GCM', iv });
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const file = {
    format: 'on-record-signing-key',
    formatVersion: 1,
    publicKey,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64Url(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64Url(iv),
    privateKey: toBase64Url(new Uint8Array(wrapped)),
  };
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return { key: { privateKey, publicKey }, file: `${JSON.stringify(file, null, 2)}\n` };
}

/** A key, or why the file gives none. */
export type ReadSigningKey =
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a key file. A wrong passphrase and a damaged file cannot be told apart. Never throws on input. */
export async function readSigningKey(text: string, passphrase: string): Promise<ReadSigningKey> {
  const json = parseJson(text, { maxCharacters: 100_000, maxDepth: 4 });
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const problems: Problem[] = [];
  const file = checkRow(keyFileSchema, json.value, [], problems);
  if (file === null) return { ok: false, problems };
  const [salt, iv, wrapped] = [file.salt, file.iv, file.privateKey].map(fromBase64Url);
  const wrong: ReadSigningKey = {
    ok: false,
    problems: [
      { path: '/privateKey', message: 'does not open: the passphrase is wrong, or the file is damaged' },
    ],
  };
  if (!salt || !iv || !wrapped) return wrong;
  try {
    const wrapper = await wrappingKey(passphrase, salt, file.iterations);
    const privateKey = await crypto.subtle.unwrapKey(
      'pkcs8',
      wrapped,
      wrapper,
      { name: 'AES-GCM', iv },
      'Ed25519',
      false,
      ['sign'],
    );
    return { ok: true, key: { privateKey, publicKey: file.publicKey } };
  } catch {
    return wrong;
  }
}
