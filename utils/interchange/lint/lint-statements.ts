import type { Pack } from '../../model/pack';
import { isAfter } from '../iso-date';
import { pointer } from '../problem';
import type { LintFinding } from './finding';

/** Case, marks and spacing do not make two sentences different. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rules for statements: no duplicates, no future, translations say from what, published verdicts do not collide. */
export function lintStatements(pack: Pack, today: string): LintFinding[] {
  const seen = new Map<string, string>();
  const verdicts = new Map<string, string>();
  const statements = pack.statements.flatMap((statement, index) => {
    const found: LintFinding[] = [];
    const add = (severity: LintFinding['severity'], rule: string, field: string, message: string): void => {
      found.push({ severity, rule, path: pointer('statements', index, field), row: statement.id, message });
    };
    const { id, text, variants, speakerId, saidOn, wording, originalLang } = statement;
    for (const [at, wordingText] of [text, ...variants].entries()) {
      const key = `${speakerId ?? ''} ${folded(wordingText)}`;
      const field = at === 0 ? 'text' : `variants/${at - 1}`;
      const first = seen.get(key);
      if (first !== undefined) {
        const where = first === id ? 'this statement already' : `statement "${first}"`;
        found.push({
          severity: at === 0 && first !== id ? 'error' : 'warning',
          rule: 'no-duplicates',
          path: `${pointer('statements', index)}/${field}`,
          row: id,
          message: `says what ${where} says`,
        });
      } else seen.set(key, id);
    }
    if (saidOn !== null && isAfter(saidOn, today)) add('error', 'dates', 'saidOn', 'lies in the future');
    if (wording === 'translated' && originalLang === null) {
      add('warning', 'translation', 'originalLang', 'is missing for a translation');
    }
    return found;
  });
  const collisions = pack.assessments.flatMap((assessment, index): LintFinding[] => {
    if (assessment.state !== 'published') return [];
    const other = verdicts.get(assessment.statementId);
    verdicts.set(assessment.statementId, assessment.id);
    if (other === undefined) return [];
    return [
      {
        severity: 'warning',
        rule: 'one-verdict',
        path: pointer('assessments', index, 'statementId'),
        row: assessment.id,
        message: `"${assessment.statementId}" has the published assessment "${other}" too`,
      },
    ];
  });
  return [...statements, ...collisions];
}
