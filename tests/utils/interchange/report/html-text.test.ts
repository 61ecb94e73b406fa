import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlLink } from '~/utils/interchange/report/html-text';
import { anyString } from '../../../support/any-string';

describe('escapeHtml', () => {
  it('leaves nothing that could become markup or end an attribute', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, fc.string()), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('escapes each mark once', () => {
    expect(escapeHtml('<a href="x">Tom & \'Eve\' &amp;</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Eve&#39; &amp;amp;&lt;/a&gt;',
    );
  });
});

describe('htmlLink', () => {
  it('links web addresses and letter boxes', () => {
    expect(htmlLink('A <b>', 'https://a.example/?x=1&y=2')).toBe(
      '<a href="https://a.example/?x=1&amp;y=2" rel="noopener noreferrer">A &lt;b&gt;</a>',
    );
    expect(htmlLink('Desk', 'mailto:desk@a.example')).toContain('href="mailto:desk@a.example"');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a b', 'mailto:"><script>', '', 'a.example'])(
    'gives only the words for "%s"',
    (url) => {
      expect(htmlLink('A & B', url)).toBe('A &amp; B');
    },
  );
});
