import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBodies } from '~/utils/interchange/web-annotation/read-bodies';

const text = (value: unknown, more: object = {}) => ({ type: 'TextualBody', value, ...more });

describe('readBodies', () => {
  it.each([
    ['an address', 'https://a.example/post', ''],
    ['a text', text('One.'), 'One.'],
    ['several', [text('One.'), 'https://a.example/', text('Two.')], 'One.\n\nTwo.'],
    ['HTML', text('<p>One &amp; <i>two</i></p>', { format: 'text/html' }), 'One & two'],
    ['a choice: its first', { type: 'Choice', items: [text('One.'), text('Un.')] }, 'One.'],
    ['a list', { type: 'List', items: [text('One.'), text('Two.')] }, 'One.\n\nTwo.'],
    ['a wrapped text', { type: 'SpecificResource', purpose: 'commenting', source: text('One.') }, 'One.'],
    ['no text', text({ a: 1 }), ''],
    ['nothing', undefined, ''],
  ])('reads %s', (_what, value, body) => {
    expect(readBodies(value)).toEqual({ body, tags: [], statement: null });
  });

  it('tells tags and our own statements apart', () => {
    const bodies = [
      text('harbour', { purpose: ['tagging'] }),
      text('harbour', { purpose: 'tagging' }),
      text(`${'x'.repeat(79)}😀`, { purpose: 'tagging' }),
      { type: 'SpecificResource', source: 'urn:on-record:statement::a1', purpose: 'linking' },
    ];
    const { tags, statement } = readBodies(bodies);
    expect(tags).toEqual(['harbour', `${'x'.repeat(79)}…`]);
    expect(statement).toEqual({ packId: null, id: 'a1' });
  });

  it('never fails on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readBodies(value)));
  });
});
