import { describe, expect, it } from 'vitest';
import { looseAddress, looseAddresses } from '~/utils/interchange/import/loose-address';

describe('looseAddress', () => {
  it('mends what is plain', () => {
    expect(looseAddress(' https://a.example/x y ')).toBe('https://a.example/x%20y');
    expect(looseAddress('//a.example/x')).toBe('https://a.example/x');
    expect(looseAddress('javascript:alert(1)')).toBeNull();
    expect(looseAddress(['https://a.example'])).toBeNull();
  });
});

describe('looseAddresses', () => {
  it('reads text, objects and lists, once each', () => {
    const value = [
      'https://a.example/',
      { url: 'https://b.example/' },
      [{ '@id': 'https://c.example/' }],
      'https://a.example/',
      { name: 'none' },
      null,
      3,
    ];
    expect(looseAddresses(value)).toEqual(['https://a.example/', 'https://b.example/', 'https://c.example/']);
    expect(looseAddresses('')).toEqual([]);
    expect(looseAddresses({ sameAs: [] })).toEqual([]);
  });
});
