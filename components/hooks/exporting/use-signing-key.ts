import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '~/components/save-file';
import { canSign, newSigningKey, readSigningKey } from '~/utils/interchange/signature/key-file';
import { keyFingerprint } from '~/utils/interchange/signature/sign-pack';
import { openStore } from '~/utils/store/open-store';
import { dropSigningKey, keepSigningKey, readSigningKeyRow } from '~/utils/store/signing-key';
import { useLive } from '../desk/use-live';

/** The user's key, as far as it can be shown. `createdAt` is an ISO time. */
export type ShownKey = {
  readonly publicKey: string;
  readonly fingerprint: string;
  readonly createdAt: string;
};

export type SigningKeyUse = {
  /** Null when there is none; undefined until that is known. */
  readonly key: ShownKey | null | undefined;
  /** Null until that is known. */
  readonly canSign: boolean | null;
  /** Makes a key, keeps it, and saves its file; gives the file's name. */
  readonly make: (passphrase: string) => Promise<string>;
  /** Takes a key from its file; false when the file does not open with the passphrase. */
  readonly read: (file: Blob, passphrase: string) => Promise<boolean>;
  readonly drop: () => Promise<void>;
};

/** The key that packs are signed with, followed. Its private half never leaves the browser but in its locked file. */
export function useSigningKey(): SigningKeyUse {
  const key = useLive<ShownKey | null | undefined>('signing key', shownKey, undefined);
  const [able, setAble] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    canSign().then((next) => current && setAble(next));
    return () => {
      current = false;
    };
  }, []);
  return { key, canSign: able, make, read, drop: () => dropSigningKey(openStore()) };
}

async function shownKey(): Promise<ShownKey | null> {
  const row = await readSigningKeyRow(openStore());
  if (!row) return null;
  const { publicKey, createdAt } = row;
  return { publicKey, createdAt, fingerprint: await keyFingerprint(publicKey) };
}

async function make(passphrase: string): Promise<string> {
  const { key, file } = await newSigningKey(passphrase);
  const name = `on-record-key-${key.publicKey.slice(0, 8).replace(/[^\w]/g, '')}.json`;
  // The file first: a key that is used and cannot be moved to another machine would be lost with this one.
  saveFile(document, name, 'application/json', file);
  await keepSigningKey(openStore(), key);
  return name;
}

async function read(file: Blob, passphrase: string): Promise<boolean> {
  const opened = await readSigningKey(await file.text(), passphrase);
  if (opened.ok) await keepSigningKey(openStore(), opened.key);
  return opened.ok;
}
