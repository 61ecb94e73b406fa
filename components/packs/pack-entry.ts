import type { PackManifest } from '~/utils/model/pack';

/** Where a pack came from; `name` is a file's name, or the address of a subscription. */
export type PackOrigin =
  | { readonly kind: 'shipped' }
  | { readonly kind: 'file' | 'subscription'; readonly name: string };

/** Whose signature the installed release bears. */
export type PackSigner = {
  /** Public key in base64url. */
  readonly key: string;
  /** ISO time of the first release here that bore it. */
  readonly since: string;
  /** The key before, where it was another one; null where it never changed. */
  readonly before: string | null;
};

/** An installed pack with all that a list or its own page says of it. */
export type PackEntry = {
  readonly manifest: PackManifest;
  readonly enabled: boolean;
  readonly counts: {
    readonly statements: number;
    readonly speakers: number;
    readonly evidence: number;
    readonly assessments: number;
  };
  /** ISO time. */
  readonly installedAt: string;
  readonly sha256: string | null;
  readonly bytes: number;
  readonly origin: PackOrigin;
  /** Null when it is not signed. */
  readonly signer: PackSigner | null;
};
