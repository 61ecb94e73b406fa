import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { writeHtmlReport } from '~/utils/interchange/report/write-html';
import { writeMarkdown } from '~/utils/interchange/report/write-markdown';
import { HOSTILE_VALUES } from '../hostile/hostile-values-data';
import { sampleRecord } from '../sample-record';
import { LABELS } from './sample-labels';

const texts = HOSTILE_VALUES.filter(
  (value): value is string => typeof value === 'string' && value.length < 4000,
);

/** The sample with one text in the place of all that somebody wrote, addresses too. */
function recordOf(text: string) {
  const { statement, speaker, assessments, evidence } = sampleRecord;
  return {
    statement: { ...statement, text, title: text, place: text, note: text, lang: text, tags: [text] },
    speaker: speaker && { ...speaker, name: text },
    assessments: assessments.map((row) => ({
      ...row,
      rationale: text,
      correction: text,
      missingContext: text,
      originalRating: text,
      author: text,
      asOf: text,
    })),
    evidence: evidence.map((row) => ({ ...row, title: text, publisher: text, url: text, archivedUrl: text })),
  };
}

const ELEMENTS = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'h1',
  'h2',
  'article',
  'blockquote',
  'p',
  'small',
  'a',
  'hr',
  'bdi',
];
const ATTRIBUTES = ['lang', 'charset', 'name', 'content', 'http-equiv', 'dir', 'href', 'rel'];

describe('a report of hostile words', () => {
  it('lets a mark of direction turn nothing beyond its own words', () => {
    const written = writeHtmlReport([recordOf('\u202Eback')], LABELS, 'Title').split('\n');
    for (const line of written.filter((each) => each.includes(' · ') && each.includes('\u202E')))
      expect(line.replace(/<bdi>[^<]*<\/bdi>|<small>.*<\/small>/g, '')).not.toContain('\u202E');
  });

  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '%s stays words in HTML',
    (_name, text) => {
      const { document } = new Window();
      document.write(writeHtmlReport([recordOf(text)], LABELS, text));
      const all = [...document.querySelectorAll('*')];
      expect(all.filter(({ tagName }) => !ELEMENTS.includes(tagName.toLowerCase()))).toEqual([]);
      for (const element of all)
        for (const { name, value } of element.attributes) {
          expect(ATTRIBUTES).toContain(name);
          if (name === 'href') expect(value).toMatch(/^https?:\/\//);
        }
    },
  );

  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '%s stays words in Markdown',
    (_name, text) => {
      const written = writeMarkdown(recordOf(text), LABELS);
      // What begins an element, a link, an entity or code is escaped, but for our own links in angle brackets.
      const rest = written
        .replace(/\]\(<https?:[^<>\s]*>\)/g, ']')
        .replace(/\\[!-/:-@[-`{-~]/g, '')
        .replace(/^(?:#{1,3} |> |- )/gm, '');
      expect(rest).not.toMatch(/[<>`&|~#]|!\[|\]\(/);
    },
  );
});
