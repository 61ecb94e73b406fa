import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from '~/utils/attribution/model-container';
import { openAttributionModel } from '~/utils/attribution/open-model';

const sections = new Map([
  ['one', Uint8Array.of(1, 2, 3)],
  ['none', new Uint8Array()],
]);

describe('the model file', () => {
  it('gives back what was put in', () => {
    expect(unpackModel(packModel(sections).buffer)).toEqual(sections);
  });

  it('refuses another file, a damaged one and another version', () => {
    const file = packModel(sections);
    expect(() => unpackModel(new ArrayBuffer(4))).toThrow(/not an attribution model/);
    const damaged = file.slice();
    damaged[damaged.length - 1] = 77;
    expect(() => unpackModel(damaged.buffer)).toThrow(/damaged/);
    const other = file.slice();
    other[4] = 99;
    expect(() => unpackModel(other.buffer)).toThrow(/version 99/);
  });

  it('names the part that is missing', () => {
    expect(() => openAttributionModel(packModel(sections).buffer)).toThrow(/lacks its part/);
  });
});
