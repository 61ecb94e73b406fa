import * as v from 'valibot';

const base64url = (characters: number, name: string) =>
  v.pipe(
    v.string('must be text'),
    v.length(characters, `must be the ${characters} characters of ${name}`),
    v.regex(/^[A-Za-z0-9_-]+$/, 'must be base64url'),
  );

/** Who vouches for a pack's content: an Ed25519 key (RFC 8032) and its signature over the pack as `writePack` writes it. */
export const packSignatureSchema = v.strictObject({
  algorithm: v.literal('Ed25519', 'must be "Ed25519"'),
  publicKey: base64url(43, 'a 32-byte key in base64url'),
  value: base64url(86, 'a 64-byte signature in base64url'),
});

export type PackSignature = v.InferOutput<typeof packSignatureSchema>;

/** A signature that was looked at. `unsupported`: this browser has no Ed25519. */
export type SignatureCheck =
  | { readonly state: 'none' }
  | { readonly state: 'valid' | 'wrong' | 'unsupported'; readonly publicKey: string };
