import type { Pack } from '../../model/pack';
import { pointer } from '../problem';
import type { LintFinding } from './finding';

/** Rules for speakers: each has a statement, and no name or Wikidata id stands for two of them. */
export function lintSpeakers(pack: Pack): LintFinding[] {
  const speaking = new Set(pack.statements.map(({ speakerId }) => speakerId));
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  return pack.speakers.flatMap((row, index) => {
    const found: LintFinding[] = [];
    const add = (severity: LintFinding['severity'], rule: string, field: string, message: string): void => {
      found.push({ severity, rule, path: pointer('speakers', index, field), row: row.id, message });
    };
    if (!speaking.has(row.id)) add('warning', 'unused', 'id', 'has no statement');
    const own = new Set([row.name, ...row.aliases].map((name) => name.toLowerCase()));
    if (own.size < row.aliases.length + 1) add('warning', 'aliases', 'aliases', 'repeat a name');
    for (const name of own) {
      const other = names.get(name);
      // Namesakes exist; a person has to confirm that these two are two.
      if (other !== undefined) add('warning', 'namesake', 'name', `shares "${name}" with "${other}"`);
      names.set(name, row.id);
    }
    const twin = row.wikidata === null ? undefined : ids.get(row.wikidata);
    if (twin !== undefined)
      add('error', 'one-record-a-speaker', 'wikidata', `is the id of "${twin}" already`);
    if (row.wikidata !== null) ids.set(row.wikidata, row.id);
    return found;
  });
}
