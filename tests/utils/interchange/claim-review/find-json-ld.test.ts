import { describe, expect, it } from 'vitest';
import { findJsonLd } from '~/utils/interchange/claim-review/find-json-ld';

describe('findJsonLd', () => {
  it('finds each block, whatever the quotes and the case', () => {
    const html = `<head><script>var x = '<b>'</script>
      <script type="application/ld+json">{"a":1}</script>
      <SCRIPT nonce=x TYPE='application/ld+json; charset=utf-8'> {"b":2} </SCRIPT >
      <script type=application/ld+json>{"c":3}</script>
      <script type="application/json">{"d":4}</script>
      <script type="application/ld+json"> </script></head>`;
    expect(findJsonLd(html).map((block) => block.trim())).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  });

  it('takes a cut page to its end', () => {
    expect(findJsonLd('<script type="application/ld+json">{"a":')).toEqual(['{"a":']);
  });

  it('bears a page that is nothing but openings', () => {
    expect(findJsonLd('<script '.repeat(200_000))).toEqual([]);
    expect(findJsonLd('<script type="application/ld+json">'.repeat(50_000))).toHaveLength(1);
  });
});
