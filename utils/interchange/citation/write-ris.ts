import type { Evidence, EvidenceKind } from '../../model/evidence';

const TYPES: Record<EvidenceKind, string> = {
  'primary-document': 'GOVDOC',
  'official-record': 'GOVDOC',
  'on-the-ground': 'NEWS',
  'independent-reporting': 'NEWS',
  'court-or-un': 'RPRT',
  data: 'DATA',
  expert: 'ELEC',
  investigation: 'RPRT',
  'fact-check': 'ELEC',
  'official-statement': 'ELEC',
};

/** A tag is two characters at the beginning of a line, so a value must not begin a line of its own. */
const line = (tag: string, value: string | null): string[] =>
  value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`];

/** "2022/03/03/": RIS wants all three slashes, whatever is known. */
function risDate(date: string | null): string | null {
  if (date === null) return null;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** Evidence as a RIS file (CRLF), one reference each, in order. */
export function writeRis(evidence: readonly Evidence[]): string {
  const references = evidence.map((row) => [
    ...line('TY', TYPES[row.kind]),
    ...line('ID', row.id),
    ...line('TI', row.title),
    ...line('AU', row.author),
    ...line('T2', row.publisher),
    ...line('PB', row.publisher),
    ...line('PY', row.publishedOn?.slice(0, 4) ?? null),
    ...line('DA', risDate(row.publishedOn)),
    ...line('CY', row.place),
    ...line('LA', row.lang),
    ...line('UR', row.url),
    ...line('L2', row.archivedUrl),
    ...line('N1', row.quotation),
    ...line('KW', row.kind),
    'ER  - ',
    '',
  ]);
  return references
    .flat()
    .map((text) => `${text}\r\n`)
    .join('');
}
