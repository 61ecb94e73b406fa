import { explainRatings } from '../interchange/pack-file/explain-ratings';
import { firstDraft, idOfName, manifestOfDraft, nextRelease } from '../interchange/pack-file/manifest-draft';
import type { Pack } from '../model/pack';
import { fail, ok, type Result } from '../model/result';
import { createBreathe } from '../store/breathe';
import { checkOwnRecords } from '../store/check-own-records';
import { countRecords, type OwnRecords } from '../store/own-import';
import { createRowCounter } from '../store/row-counter';
import type { Store } from '../store/store';
import type { ImportProgress } from './import-preview';

/** What the user says of a pack that is made of a file's rows. */
export type PackWish = {
  readonly name: string;
  /** Where to object: a mail or a web address. */
  readonly corrections: string;
};

/** What a file cannot say of a pack made of it. */
export type PackFacts = {
  /** The file's name. */
  readonly file: string;
  readonly publisher: string;
  readonly lang: string;
  /** ISO date. */
  readonly today: string;
};

/** `signal` stops it; `onProgress` is told of rows that were checked. */
export type PackOfRowsOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/**
 * The good rows of a file as a pack of its own: a newer release where one of that name is installed. Rows at fault, and what
 * points to them, are left out; so are notes, which no pack holds.
 *
 * Fails with `name` or `corrections` when that cannot be a pack's. Rejects with the signal's reason when it is aborted.
 */
export async function packOfRows(
  store: Store,
  own: OwnRecords,
  wish: PackWish,
  { file, publisher, lang, today }: PackFacts,
  options: PackOfRowsOptions = {},
): Promise<Result<Pack>> {
  // A name in letters that no id has still gets one, and the same one again.
  const id =
    idOfName(wish.name) || `import-${[...wish.name].map((letter) => letter.codePointAt(0)).join('-')}`;
  const installed = await store.packs.get(id.slice(0, 64));
  const draft = manifestOfDraft(
    {
      ...firstDraft(today, lang),
      id: id.slice(0, 64),
      name: wish.name,
      description: file,
      release: nextRelease(installed?.manifest.release ?? '', today),
      publisher,
      licence: '–',
      corrections: wish.corrections,
    },
    [],
    today,
  );
  if (!draft.ok) {
    const wrong = draft.wrong.includes('corrections') ? 'corrections' : 'name';
    return fail(wrong, `The ${wrong} cannot be that of a pack.`);
  }
  const tables = await soundRows(own, options);
  const manifest = explainRatings(draft.manifest, [{ assessments: tables.assessments }]);
  return ok({ manifest, ...tables });
}

/** The rows that are as they should be and lead nowhere but to each other. */
async function soundRows(
  own: OwnRecords,
  { signal, onProgress }: PackOfRowsOptions,
): Promise<Omit<Pack, 'manifest'>> {
  const step = createRowCounter(countRecords(own), (done, total) =>
    onProgress?.({ phase: 'check', done, total }),
  );
  const checked = await checkOwnRecords(own, createBreathe(signal ?? null), step);
  const speakers = checked.speakers.good.map(({ value }) => value);
  const evidence = checked.evidence.good.map(({ value }) => value);
  const known = { speakers: idsOf(speakers), evidence: idsOf(evidence) };
  const statements = checked.statements.good
    .map(({ value }) => value)
    .filter(({ speakerId }) => speakerId === null || known.speakers.has(speakerId));
  const there = idsOf(statements);
  const assessments = checked.assessments.good
    .map(({ value }) => value)
    .filter(
      (one) =>
        there.has(one.statementId) && one.evidence.every((link) => known.evidence.has(link.evidenceId)),
    );
  return { speakers, evidence, statements, assessments };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
