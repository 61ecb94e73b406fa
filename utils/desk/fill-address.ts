import { readArchiveAddress } from '../text/archive-address';
import { dateInAddress } from '../text/date-in-address';
import { readTextFragment } from '../text/read-text-fragment';
import { hostOf } from '../text/web-address';
import type { EvidenceForm } from './desk-form';

const DAY = 10;

/**
 * What an address tells of a piece of evidence, filled in where nothing stands yet: the original of an archived copy
 * and the day it was seen, the passage a text fragment points to, the day in the path, and the host as publisher.
 *
 * @param publisherOf the publisher under which evidence of a host is on record already, or null
 */
export function fillFromAddress(
  item: EvidenceForm,
  pasted: string,
  publisherOf: (host: string) => string | null = () => null,
): EvidenceForm {
  const { url, quotation } = readTextFragment(pasted.trim());
  const archive = readArchiveAddress(url);
  const original = archive ? (archive.original ?? '') : url;
  const host = hostOf(original);
  return {
    ...item,
    url: archive && original === '' ? item.url : original,
    archivedUrl: archive ? url : item.archivedUrl,
    quotation: item.quotation || (quotation ?? ''),
    observedOn: item.observedOn || (archive?.stamp?.slice(0, DAY) ?? ''),
    publishedOn: item.publishedOn || (dateInAddress(original) ?? ''),
    publisher: item.publisher || (host === null ? '' : (publisherOf(host) ?? host)),
  };
}
