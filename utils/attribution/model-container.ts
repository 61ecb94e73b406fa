import { ByteReader, ByteWriter } from './bytes';

/** "ORAM" and a version that rises with every change of layout or of a feature template. */
const MAGIC = 0x4d41524f;
const MODEL_VERSION = 3;

/** 32-bit FNV-1a over bytes. */
function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 16777619);
  return h >>> 0;
}

/** A model file: magic, version, checksum of the rest, then named sections. Names are ASCII. */
export function packModel(sections: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const body = new ByteWriter();
  body.byte(sections.size);
  for (const [name, bytes] of sections) {
    body.byte(name.length);
    for (const c of name) body.byte(c.charCodeAt(0));
    body.uint32(bytes.length);
    body.append(bytes);
  }
  const rest = body.finish();
  const out = new ByteWriter();
  out.uint32(MAGIC);
  out.uint32(MODEL_VERSION);
  out.uint32(checksum(rest));
  out.append(rest);
  return out.finish();
}

/** The sections of a model file. Throws an Error that names the remedy when the file is not one of this version. */
export function unpackModel(buffer: ArrayBuffer): Map<string, Uint8Array> {
  const bytes = new Uint8Array(buffer);
  const reader = new ByteReader(bytes);
  if (bytes.length < 12 || reader.uint32() !== MAGIC) {
    throw new Error('This is not an attribution model: give the bytes of public/models/attribution.bin.');
  }
  const version = reader.uint32();
  if (version !== MODEL_VERSION) {
    throw new Error(`Attribution model of version ${version}, not ${MODEL_VERSION}: train it again.`);
  }
  if (reader.uint32() !== checksum(bytes.subarray(12))) {
    throw new Error('The attribution model is damaged (checksum): fetch or train it again.');
  }
  const sections = new Map<string, Uint8Array>();
  for (let left = reader.byte(); left > 0; left--) {
    const name = String.fromCharCode(...reader.take(reader.byte()));
    sections.set(name, reader.take(reader.uint32()));
  }
  return sections;
}
