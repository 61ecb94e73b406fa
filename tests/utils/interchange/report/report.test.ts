import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOutline } from '~/utils/interchange/report/report-outline';
import { writeHtml } from '~/utils/interchange/report/write-html';
import { writeMarkdown } from '~/utils/interchange/report/write-markdown';
import { sampleAssessment } from '../sample-pack';
import { sampleRecord } from '../sample-record';
import { LABELS } from './sample-labels';

const withText = (text: string) => ({
  ...sampleRecord,
  statement: { ...sampleRecord.statement, text, title: text, note: text },
});

describe('reportOutline', () => {
  it('goes from what was said to the verdict', () => {
    expect(
      reportOutline(sampleRecord, LABELS).map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`),
    ).toEqual([
      'quote: Our harbour earned a sur',
      'small: Said by: Ilse Brandt · 2',
      'heading: What the record shows',
      'text: The audited accounts sho',
      'text: What is right: The harbo',
      'heading: Evidence',
      'evidence: Harbour accounts for 202',
      'evidence: Harbour loses money for ',
      'heading: False',
      'small: Assessed by On Record te',
    ]);
  });

  it('shows published work only', () => {
    const draft = {
      ...sampleRecord,
      speaker: null,
      assessments: [{ ...sampleAssessment, state: 'draft' as const }],
    };
    const texts = reportOutline(draft, LABELS).map(({ text }) => text);
    expect(texts.at(-1)).toBe('No assessment.');
    expect(texts[1]).toContain('Unknown speaker');
  });
});

describe('writeMarkdown', () => {
  it('is readable', () => {
    expect(writeMarkdown(sampleRecord, LABELS)).toContain(
      '- [Harbour accounts for 2021](<https://audit.example/2021/harbour?page=2#table-4>) · Northport Audit Office · 2022-02-28 · official record · refutes · [archived copy](<https://web.archive.org/web/20220301120000/https://audit.example/2021/harbour>)',
    );
  });

  it.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['# no *heading*', '\\# no \\*heading\\*'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['one\n\ntwo', 'one two'],
  ])('keeps %j as words', (text, expected) => {
    expect(writeMarkdown(withText(text), LABELS)).toContain(`> ${expected}\n`);
  });
});

describe('writeHtml', () => {
  it('is a page of its own that loads nothing', () => {
    const html = writeHtml(sampleRecord, LABELS);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain(
      '<blockquote dir="auto">Our harbour earned a surplus of 2 million last year.</blockquote>',
    );
    expect(html).not.toMatch(/<script|<img|<link|\son\w+=/);
  });

  it('escapes every word', () => {
    const markup = /<(?!\/?(?:html|head|meta|title|style|body|blockquote|h2|p|small|a|bdi)\b|!doctype html>)/;
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(writeHtml(withText(`<x-y ${text}">`), LABELS)).not.toMatch(markup);
      }),
    );
  });
});
