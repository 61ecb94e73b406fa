import { detectFormat } from '../../utils/interchange/detect-format';
import { lintPack } from '../../utils/interchange/lint-pack';
import { type FileContent, readFile } from '../../utils/interchange/read-file';
import { keyFingerprint } from '../../utils/interchange/signature/sign-pack';
import { today } from '../../utils/text/today';
import { readInput } from './read-input';

const USAGE = 'lint PACK (JSON or JSON Lines; "-" reads standard input)';

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
  const input = await readInput(path);
  if (input.kind === 'unreadable') {
    console.error(`${path} cannot be read: ${input.reason}`);
    return EXIT.usage;
  }
  const now = new Date().toISOString();
  const read =
    input.kind === 'text'
      ? await readPackOf(input.text, now)
      : { kind: 'refused' as const, problems: [input.problem] };
  if (read.kind !== 'pack') {
    const problems = read.kind === 'refused' ? read.problems : [];
    for (const problem of problems)
      console.log(`error format ${problem.path || '/'}${placeOf(problem.path, null)} ${problem.message}`);
    console.log(`${path}: not a valid pack, ${plural(problems.length, 'problem')}`);
    return EXIT.invalid;
  }
  const findings = lintPack(read.pack, today());
  for (const { severity, rule, path: place, row, message } of findings) {
    console.log(`${severity} ${rule} ${place}${placeOf(place, row)} ${message}`);
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { statements, assessments, evidence, speakers } = read.pack;
  const { signature } = read;
  const signed =
    signature.state === 'none'
      ? ''
      : `; signature ${signature.state}, key ${await keyFingerprint(signature.publicKey)}`;
  console.log(
    `${path}: ${plural(statements.length, 'statement')}, ${plural(assessments.length, 'assessment')}, ` +
      `${evidence.length} evidence, ${plural(speakers.length, 'speaker')}; ` +
      `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}${signed}`,
  );
  return errors === 0 ? EXIT.good : EXIT.invalid;
}

/** What is no pack at all is read as one, to say why it is none. */
function readPackOf(text: string, now: string): Promise<FileContent> {
  const format = detectFormat(text) === 'pack-lines' ? 'pack-lines' : 'pack';
  return readFile(text, format, { lang: 'en', now, publisher: null });
}

/**
 * A pointer's row, counted from 1, its field, and the row's id where it is known: " (row 1, field text, some.id)". In
 * JSON Lines a row is a line.
 */
function placeOf(pointer: string, id: string | null): string {
  const [, table = '', index, ...field] = pointer.split('/');
  const isLine = /^\d+$/.test(table);
  const isRow = index !== undefined && /^\d+$/.test(index);
  const parts = [
    ...(isLine ? [`line ${table}`] : []),
    ...(isRow && !isLine ? [`row ${Number(index) + 1}`] : []),
    ...((isRow || isLine) && field.length > 0 ? [`field ${field.join('/')}`] : []),
    ...(id === null ? [] : [id]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
