import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAddress } from '~/utils/text/pack-address';

describe('the address of a pack', () => {
  it('is https, with the one host that is asked for', () => {
    expect(packAddress(' https://desk.example:8443/packs/claims.json?v=1#top ', false)).toEqual({
      ok: true,
      url: 'https://desk.example:8443/packs/claims.json?v=1',
      origin: 'https://desk.example/*',
      host: 'desk.example:8443',
    });
  });

  it.each([
    ['http://desk.example/p.json', 'not-https'],
    ['http://127.0.0.1/p.json', 'not-https'],
    ['http://localhost/p.json', 'not-https'],
    ['javascript:alert(1)', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['ftp://desk.example/p.json', 'not-https'],
    ['https://ada:secret@desk.example/p.json', 'has-password'],
    ['desk.example/p.json', 'not-an-address'],
    ['', 'not-an-address'],
  ])('is not %s', (text, reason) => {
    expect(packAddress(text, false)).toEqual({ ok: false, reason });
  });

  it('may be http on this machine in tests, and nowhere else', () => {
    expect(packAddress('http://127.0.0.1:8000/p.json', true)).toMatchObject({ origin: 'http://127.0.0.1/*' });
    expect(packAddress('http://127.0.0.1.desk.example/p.json', true)).toMatchObject({ reason: 'not-https' });
  });

  it('never throws, and never gives more than one https host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const address = packAddress(text, false);
        if (address.ok) expect(address.origin).toMatch(/^https:\/\/[^/*]+\/\*$/);
      }),
    );
  });
});
