import type { CitedDocument } from '../import/build-statement';
import { fieldsOf, listOf } from '../import/fields';
import { LIMIT } from '../import/limits';
import { looseAddress, looseAddresses } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { plainText } from '../import/plain-text';

/** No fact-check that a person wrote cites more. */
const MOST = 50;

/**
 * What a review cites, in order, once each: addresses, or CreativeWorks with one, of which title, publisher, date and
 * archived copy are kept where they are given.
 *
 * @param fields values of `citation` and `isBasedOn`, as they came
 */
export function readCitations(...fields: readonly unknown[]): CitedDocument[] {
  const found = fields.flatMap((field) => listOf(field).flatMap(documentsIn));
  const byUrl = new Map(found.toReversed().map((document) => [document.url, document]));
  return found.filter((document) => byUrl.get(document.url) === document).slice(0, MOST);
}

function documentsIn(item: unknown): CitedDocument[] {
  const work = fieldsOf(item);
  return looseAddresses(item).map((url) => ({
    url,
    title: plainText(work.get('headline') ?? work.get('name'), LIMIT.evidenceTitle),
    publisher: nameIn(work.get('publisher')),
    publishedOn: looseDate(work.get('datePublished')),
    archivedUrl: looseAddress(work.get('archivedAt')),
  }));
}

function nameIn(value: unknown): string | null {
  return plainText(fieldsOf(value).get('name') ?? value, LIMIT.publisher);
}
