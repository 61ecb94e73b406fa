import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCslJson } from '~/utils/interchange/citation/write-csl-json';
import { writeRis } from '~/utils/interchange/citation/write-ris';
import { anyPack } from '../any-pack';

const text = { type: 'string' };
const names = {
  type: 'array',
  items: {
    type: 'object',
    properties: { family: text, given: text, literal: text },
    additionalProperties: false,
  },
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

/** The rules of the official schema of CSL data (1.0.2), for the fields that we write: it knows no others but its own. */
const CSL = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: ['string', 'number'] },
      type: {
        enum: [
          'article',
          'article-journal',
          'article-magazine',
          'article-newspaper',
          'bill',
          'book',
          'broadcast',
          'chapter',
          'classic',
          'collection',
          'dataset',
          'document',
          'entry',
          'entry-dictionary',
          'entry-encyclopedia',
          'figure',
          'graphic',
          'hearing',
          'interview',
          'legal_case',
          'legislation',
          'manuscript',
          'map',
          'motion_picture',
          'musical_score',
          'pamphlet',
          'paper-conference',
          'patent',
          'performance',
          'periodical',
          'personal_communication',
          'post',
          'post-weblog',
          'regulation',
          'report',
          'review',
          'review-book',
          'software',
          'song',
          'speech',
          'standard',
          'thesis',
          'treaty',
          'webpage',
        ],
      },
      title: text,
      author: names,
      'container-title': text,
      publisher: text,
      'event-place': text,
      issued: date,
      URL: text,
      archive: text,
      archive_location: text,
      language: text,
      note: text,
      keyword: text,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
};

/** Types of references that the format's makers list. */
const RIS_TYPES = /^(?:BLOG|BOOK|CASE|DATA|ELEC|GEN|GOVDOC|HEAR|JOUR|MGZN|NEWS|RPRT|UNPB|WEB)$/;

describe('evidence as citations', () => {
  it('keeps to the rules of CSL-JSON', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(CSL);
    fc.assert(
      fc.property(anyPack, ({ evidence }) => {
        validate(JSON.parse(JSON.stringify(writeCslJson(evidence))));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
    expect(validate([{ id: 'a', type: 'news' }])).toBe(false);
  });

  it('keeps to the lines of RIS, whatever stands in a field', () => {
    fc.assert(
      fc.property(anyPack, ({ evidence }) => {
        const written = writeRis(evidence);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
        const lines = written.split('\r\n').slice(0, -1);
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
        const tags = lines.map((line) => line.slice(0, 2));
        expect(tags.filter((tag) => tag === 'TY')).toHaveLength(evidence.length);
        for (const [i, line] of lines.entries()) {
          if (line.startsWith('TY')) expect(line.slice(6)).toMatch(RIS_TYPES);
          // A reference ends before the next begins.
          if (line.startsWith('ER')) expect(line).toBe('ER  - ');
          if (line.startsWith('TY') && i > 0)
            expect(
              tags
                .slice(0, i)
                .filter((tag) => tag !== '')
                .at(-1),
            ).toBe('ER');
        }
      }),
    );
  });
});
