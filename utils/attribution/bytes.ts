/** Writes numbers into a growing little-endian buffer. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value & 255;
  }

  /** LEB128, unsigned. */
  varint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte(rest | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte(value >>> shift);
  }

  float32(value: number): void {
    const cell = new DataView(new ArrayBuffer(4));
    cell.setFloat32(0, value, true);
    this.uint32(cell.getUint32(0, true));
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what `ByteWriter` wrote. Throws a RangeError past the end. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const part = this.byte();
      value |= (part & 127) << shift;
      if (part < 128) return value >>> 0;
    }
    throw new RangeError('The model file holds a number that is too long: rebuild it.');
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new RangeError('The model file is cut short.');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
}
