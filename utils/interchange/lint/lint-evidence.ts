import type { Pack } from '../../model/pack';
import { isAfter } from '../iso-date';
import { pointer } from '../problem';
import type { LintFinding } from './finding';

const PLACEHOLDER = /^\s*(?:\(.*\)|\[.*\]|untitled|no title|title|n\/?a|tbd|todo|unknown|-+|\?+)\s*$/i;
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

/** Rules for evidence: a real title, one record a document, no future, and somebody cites it. */
export function lintEvidence(pack: Pack, today: string): LintFinding[] {
  const cited = new Set(pack.assessments.flatMap(({ evidence }) => evidence.map((link) => link.evidenceId)));
  const addresses = new Map<string, string>();
  return pack.evidence.flatMap((row, index) => {
    const found: LintFinding[] = [];
    const add = (severity: LintFinding['severity'], rule: string, field: string, message: string): void => {
      found.push({ severity, rule, path: pointer('evidence', index, field), row: row.id, message });
    };
    if (PLACEHOLDER.test(row.title)) add('error', 'real-title', 'title', 'is a placeholder, not a title');
    else if (ADDRESS.test(row.title)) add('error', 'real-title', 'title', 'is an address, not a title');
    const same = addresses.get(row.url);
    if (same !== undefined)
      add('error', 'one-record-a-document', 'url', `is the address of "${same}" already`);
    addresses.set(row.url, row.id);
    for (const field of ['publishedOn', 'observedOn'] as const) {
      const date = row[field];
      if (date !== null && isAfter(date, today)) add('error', 'dates', field, 'lies in the future');
    }
    if (!cited.has(row.id)) add('warning', 'unused', 'id', 'is cited by no assessment');
    return found;
  });
}
