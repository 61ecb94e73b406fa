import type { DocumentTerms } from './document-terms';
import { allIds } from './id-table';
import { documentAt, type PackIndex } from './pack-index';
import { type BuildOptions, slices } from './slices';
import { termText } from './vocabulary';
import { writePackIndex } from './write-pack-index';

/**
 * One index out of several segments, without their hidden statements and without reading a record again, in order of id:
 * byte for byte what building it anew from the records in that order gives. A statement that stands in more than one
 * segment is taken from the last: that is how an update works.
 */
export async function compactIndexes(
  segments: readonly PackIndex[],
  options: BuildOptions = {},
): Promise<Uint8Array> {
  const latest = new Map<string, readonly [segment: number, document: number]>();
  segments.forEach(({ hidden, ids }, segment) => {
    let d = 0;
    for (const id of allIds(ids)) {
      if (hidden?.[d] !== 1) latest.set(id, [segment, d]);
      d++;
    }
  });
  const ids = [...latest.keys()].sort();
  const termIds = new Map<string, number>();
  const remapped = segments.map(({ vocabulary }) => new Int32Array(vocabulary.size).fill(-1));
  const idOf = (segment: number, term: number): number => {
    const known = remapped[segment]?.[term] ?? -1;
    if (known >= 0) return known;
    const own = segments[segment];
    const text = own ? termText(own.vocabulary, term) : '';
    const id = termIds.get(text) ?? termIds.size;
    termIds.set(text, id);
    remapped[segment]?.fill(id, term, term + 1);
    return id;
  };
  function* documents(): Generator<DocumentTerms> {
    for (const id of ids) {
      const [segment, d] = latest.get(id) ?? [0, 0];
      const index = segments[segment];
      if (!index) continue;
      const terms = documentAt(index, d);
      const map = (list: readonly number[]): number[] => list.map((term) => idOf(segment, term));
      yield {
        ...terms,
        speaker: map(terms.speaker),
        title: map(terms.title),
        wordings: terms.wordings.map(map),
      };
    }
  }
  const gathered = { ids, documents: documents(), terms: () => [...termIds.keys()] };
  return writePackIndex(gathered, slices(ids.length, options));
}
