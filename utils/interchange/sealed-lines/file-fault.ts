import type { Problem } from '../problem';

/** Faults in a file that end its reading, thrown out of the loops that read it; whoever reads the file catches them. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path} ${message}`.trim()).join('; '));
    this.problems = problems;
  }
}
