import { readFile } from 'node:fs/promises';
import { decodeText } from '../../utils/interchange/decode-text';
import { lintPack } from '../../utils/interchange/lint-pack';
import { readPack } from '../../utils/interchange/read-pack';
import { errorMessage } from '../../utils/text/error-message';
import { today } from '../../utils/text/today';

const USAGE = 'lint PACK.json';

/** `invalid`: not a pack, or a pack with errors. `usage`: nothing was looked at. */
const EXIT = { good: 0, invalid: 1, usage: 2 } as const;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Prints what is wrong with a pack, one finding a line, and a summary; exit code 1 when there are errors. */
export async function run(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) {
    console.error(`Usage: ${USAGE}`);
    return EXIT.usage;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    console.error(`${path} cannot be read: ${errorMessage(error)}`);
    return EXIT.usage;
  }
  const decoded = decodeText(bytes);
  const read = decoded.ok ? readPack(decoded.text) : { ok: false as const, problems: [decoded.problem] };
  if (!read.ok) {
    for (const problem of read.problems)
      console.log(`error format ${problem.path || '/'}${placeOf(problem.path, null)} ${problem.message}`);
    console.log(`${path}: not a valid pack, ${plural(read.problems.length, 'problem')}`);
    return EXIT.invalid;
  }
  const findings = lintPack(read.pack, today());
  for (const { severity, rule, path: place, row, message } of findings) {
    console.log(`${severity} ${rule} ${place}${placeOf(place, row)} ${message}`);
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { statements, assessments, evidence, speakers } = read.pack;
  console.log(
    `${path}: ${plural(statements.length, 'statement')}, ${plural(assessments.length, 'assessment')}, ` +
      `${evidence.length} evidence, ${plural(speakers.length, 'speaker')}; ` +
      `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`,
  );
  return errors === 0 ? EXIT.good : EXIT.invalid;
}

/** A pointer's row, counted from 1, its field, and the row's id where it is known: " (row 1, field text, some.id)". */
function placeOf(pointer: string, id: string | null): string {
  const [, , index, ...field] = pointer.split('/');
  const isRow = index !== undefined && /^\d+$/.test(index);
  const parts = [
    ...(isRow ? [`row ${Number(index) + 1}`] : []),
    ...(isRow && field.length > 0 ? [`field ${field.join('/')}`] : []),
    ...(id === null ? [] : [id]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
