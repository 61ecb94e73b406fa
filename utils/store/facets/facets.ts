/**
 * What a list can be filtered and sorted by, column by column, for the statements of one pack or of the user's own:
 * position `i` of every column is statement `ids[i]`. Some 30 bytes a statement, so that 100,000 are looked through
 * in a millisecond or two without reading a record.
 */
export type Facets = {
  /** In order (by UTF-16 code units). */
  readonly ids: readonly string[];
  readonly speakers: readonly string[];
  /** 1 + index into `speakers`; 0 is nobody. */
  readonly speaker: Uint32Array;
  readonly tags: readonly string[];
  /** Indexes into `tags`: those of statement `i` stand at `tagStarts[i]..tagStarts[i + 1]`. */
  readonly tagOf: Uint32Array;
  readonly tagStarts: Uint32Array;
  readonly langs: readonly string[];
  /** Index into `langs`. */
  readonly lang: Uint16Array;
  /** 1 + index into `VERDICTS` of the latest published assessment; 0 is none. */
  readonly verdict: Uint8Array;
  /** One bit for each of `ASSESSMENT_STATES` that an assessment is in. */
  readonly states: Uint8Array;
  /** One bit for each of `EVIDENCE_KINDS` that is cited. */
  readonly kinds: Uint16Array;
  /** Date numbers. */
  readonly saidOn: Uint32Array;
  /** Date number up to which the latest published assessment looked; without one, the latest of any state. */
  readonly asOf: Uint32Array;
  /** `FLAG` bits. */
  readonly flags: Uint8Array;
};

export const FLAG = { needsSource: 1, needsArchive: 2 } as const;

/** Rises with every change of `Facets`, so that kept ones of another format are built anew. */
export const FACETS_VERSION = 1;
