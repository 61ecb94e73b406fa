import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../utils/model/span';
import { sentenceSpans } from '../../utils/text/sentences';
import type { GoldArticle, Quote } from './gold';

/** `{S Dana Ek}`, `{C1 said}`, `{Q1 that …}`. */
const MARK = /\{([SCQ])(\d*)(?: ([^{}]*))?\}/g;

type Growing = { content: Span[]; source: Span[]; cue: Span[] };

/**
 * Reads one marked article. S is a source, C a cue, Q a content; equal numbers within a line belong together, no number is
 * a number of its own. A second S under one number begins a new attribution.
 */
export function parseMarked(id: string, marked: string): GoldArticle {
  let text = '';
  const attributions: Growing[] = [];
  for (const line of marked.split('\n')) {
    if (text) text += '\n\n';
    const open = new Map<string, Growing>();
    let from = 0;
    for (const match of line.matchAll(MARK)) {
      text += line.slice(from, match.index);
      from = match.index + match[0].length;
      const [, kind = '', number = '', words = ''] = match;
      if (!words) continue;
      const span: Span = [text.length, text.length + words.length];
      text += words;
      let entry = open.get(number);
      const full = kind === 'S' && entry && entry.source.length > 0;
      if (!entry || full) {
        entry = { content: [], source: [], cue: [] };
        attributions.push(entry);
        open.set(number, entry);
      }
      if (kind === 'S') entry.source.push(span);
      else if (kind === 'C') entry.cue.push(span);
      else entry.content.push(span);
    }
    text += line.slice(from);
  }
  const quotes = attributions
    .filter(({ content }) => content.length > 0)
    .map((entry): Quote => ({ ...entry, speaker: null }));
  return { id, text, attributions: quotes };
}

/** All articles of a fixture file; a blank line ends one. */
export function readFixture(name: string): GoldArticle[] {
  const file = new URL(`fixtures/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((article, n) => parseMarked(`${name}-${n}`, article));
}

/** Names of the fixture sets. */
export function fixtureNames(): string[] {
  return readdirSync(new URL('fixtures/', import.meta.url))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** How many sentences a set has. */
export function sentenceCount(articles: readonly GoldArticle[]): number {
  return articles.reduce((sum, { text }) => sum + sentenceSpans(text).length, 0);
}
