import { type Citation, citationOf } from '../import/citation';
import { listOf } from '../import/fields';
import { LIMIT } from '../import/limits';
import { looseAddress, looseAddresses } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { plainText } from '../import/plain-text';
import { plainValue, wordsOf } from './field-words';
import { followed, type Nodes } from './nodes-by-id';

/** The documents that a review cites (`citation`, `isBasedOn`), in order, each address once; what has none is left out. */
export function readCitations(values: readonly unknown[], nodes: Nodes): Citation[] {
  const cited = values.flatMap(listOf).flatMap((item): Citation[] => {
    const fields = followed(item, nodes);
    if (fields === null) return looseAddresses(item).map(citationOf);
    const [url] = looseAddresses(Object.fromEntries(fields));
    if (url === undefined) return [];
    const publisher = plainValue(fields.get('publisher'));
    return [
      {
        url,
        title: plainText(wordsOf(fields, 'name', 'headline'), LIMIT.evidenceTitle),
        publisher: plainText(
          wordsOf(followed(publisher, nodes) ?? new Map([['name', publisher]]), 'name'),
          LIMIT.publisher,
        ),
        publishedOn: looseDate(plainValue(fields.get('datePublished'))),
        archivedUrl: looseAddress(plainValue(fields.get('archivedAt'))),
      },
    ];
  });
  const seen = new Set<string>();
  return cited.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, LIMIT.citations);
}
