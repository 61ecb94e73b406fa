import type { Correction } from '../../model/assessment';
import { listOf } from '../import/fields';
import { LIMIT } from '../import/limits';
import { looseDate } from '../import/loose-date';
import { plainText } from '../import/plain-text';
import { utcTime } from '../web-annotation/utc-time';
import { plainValue, wordsOf } from './field-words';
import { followed, type Nodes } from './nodes-by-id';

/** What stands for what a correction does not say. `day`: ISO date. */
export type CorrectionDefaults = { readonly author: string; readonly day: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO time; a day alone is its first moment. */
function timeOf(value: unknown): string | null {
  const day = looseDate(value);
  return utcTime(value) ?? (day !== null && DAY.test(day) ? `${day}T00:00:00.000Z` : null);
}

/**
 * The corrections of a work (schema.org `correction`: a CorrectionComment, its words, or the address of a page about
 * it), oldest first. One without words is none.
 */
export function readCorrections(
  value: unknown,
  nodes: Nodes,
  { author, day }: CorrectionDefaults,
): Correction[] {
  return listOf(value)
    .flatMap((item): Correction[] => {
      const fields = followed(item, nodes) ?? new Map<string, unknown>([['text', item]]);
      const words = wordsOf(fields, 'text', 'description', 'name', 'url');
      const reason = plainText(words, LIMIT.reason);
      if (reason === null) return [];
      const by = plainValue(fields.get('author') ?? fields.get('creator'));
      const name = wordsOf(followed(by, nodes) ?? new Map([['name', by]]), 'name');
      const at = ['datePublished', 'dateCreated', 'dateModified'].flatMap(
        (key) => timeOf(plainValue(fields.get(key))) ?? [],
      )[0];
      return [
        { at: at ?? `${day}T00:00:00.000Z`, author: plainText(name, LIMIT.publisher) ?? author, reason },
      ];
    })
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .slice(-LIMIT.corrections);
}
