import type { Pack } from '../model/pack';
import { foldCase } from './fold-case';
import { isAfter } from './iso-date';
import { type Problem, pointer } from './problem';

type Row = { readonly id: string };

/**
 * What stands there twice, also with other capitals: formats that forget them would take two things for one.
 * @param place the list's keys in the file.
 */
function repeated(place: readonly string[], field: string, values: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  return values.flatMap((value, index) => {
    const key = foldCase(value);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, value);
      return [];
    }
    const message =
      first === value
        ? `repeats the ${field} "${value}"`
        : `is the ${field} "${first}" with other capitals: "${value}"`;
    return [{ path: pointer(...place, index, field), message }];
  });
}

const idsOf = (rows: readonly Row[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

function assessmentProblems(pack: Pack): Problem[] {
  const statements = idsOf(pack.statements);
  const evidence = idsOf(pack.evidence);
  return pack.assessments.flatMap((assessment, index) => {
    const problems: Problem[] = [];
    if (!statements.has(assessment.statementId)) {
      problems.push({
        path: pointer('assessments', index, 'statementId'),
        message: `names no statement of this file: "${assessment.statementId}"`,
      });
    }
    const linked = new Set<string>();
    for (const [at, { evidenceId }] of assessment.evidence.entries()) {
      const path = pointer('assessments', index, 'evidence', at, 'evidenceId');
      if (!evidence.has(evidenceId))
        problems.push({ path, message: `names no evidence of this file: "${evidenceId}"` });
      if (linked.has(evidenceId)) problems.push({ path, message: `cites "${evidenceId}" twice` });
      linked.add(evidenceId);
    }
    return problems;
  });
}

/**
 * What the schema of a single row cannot see: ids are unique in their table, every reference points to a row of the
 * same file, and no role ends before it begins. In file order by table.
 */
export function checkReferences(pack: Pack): Problem[] {
  const speakers = idsOf(pack.speakers);
  const tables = ['speakers', 'evidence', 'statements', 'assessments'] as const;
  return [
    ...repeated(
      ['manifest', 'ratingScale'],
      'label',
      pack.manifest.ratingScale.map(({ label }) => label),
    ),
    ...tables.flatMap((table) =>
      repeated(
        [table],
        'id',
        pack[table].map(({ id }) => id),
      ),
    ),
    ...pack.speakers.flatMap(({ roles }, index) =>
      roles.flatMap(({ from, to }, at) =>
        from !== null && to !== null && isAfter(from, to)
          ? [{ path: pointer('speakers', index, 'roles', at, 'to'), message: 'lies before "from"' }]
          : [],
      ),
    ),
    ...pack.statements.flatMap(({ speakerId }, index) =>
      speakerId !== null && !speakers.has(speakerId)
        ? [
            {
              path: pointer('statements', index, 'speakerId'),
              message: `names no speaker of this file: "${speakerId}"`,
            },
          ]
        : [],
    ),
    ...assessmentProblems(pack),
  ];
}
