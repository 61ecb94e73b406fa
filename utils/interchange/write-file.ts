import type { Annotation } from '../model/annotation';
import type { PackManifest } from '../model/pack';
import type { StatementRecord } from '../model/statement';
import { writeCslJson } from './citation/write-csl-json';
import { writeRis } from './citation/write-ris';
import { writeClaimReview, writeClaimReviewFeed } from './claim-review/write-claim-review';
import { writeCsv } from './csv/write-csv';
import type { StatementFormat } from './export-formats';
import { writeHypothesis } from './hypothesis/write-hypothesis';
import { packOfRecords } from './pack-file/pack-of-records';
import { sha256 } from './pack-file/sha256';
import { writePack } from './pack-file/write-pack';
import { writePackLines } from './pack-file/write-pack-lines';
import type { Problem } from './problem';
import type { ReportLabels } from './report/report-labels';
import { writeHtmlReport } from './report/write-html';
import { writeMarkdownReport } from './report/write-markdown';
import type { PackSignature } from './signature/pack-signature';
import { writeWebAnnotationCollection } from './web-annotation/write-web-annotation';

/** A problem of one statement in the written file; the file is written all the same. */
export type RowProblem = Problem & { readonly statementId: string };

export type WrittenFile = {
  readonly text: string;
  readonly sha256: string;
  /** What the format's readers will miss. */
  readonly problems: readonly RowProblem[];
};

/** What the formats need beside the records. */
export type WriteOptions = {
  /** ISO time. */
  readonly now: string;
  readonly manifest: PackManifest;
  readonly signature: PackSignature | null;
  /** The publisher's site, for ClaimReview; null when there is none. */
  readonly publisherUrl: string | null;
  readonly labels: ReportLabels;
  /** Heads a report of several statements. */
  readonly title: string;
  /** Addresses of the pages where a statement stands, by its id; for ClaimReview and tables. */
  readonly appearances: ReadonlyMap<string, readonly string[]>;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function claimReviewProblems(
  records: readonly StatementRecord[],
  publisherUrl: string | null,
  appearances: ReadonlyMap<string, readonly string[]>,
): readonly RowProblem[] {
  return records.flatMap((record) => {
    const { id } = record.statement;
    const published = record.assessments.filter(({ state }) => state === 'published');
    if (published.length === 0)
      return [{ statementId: id, path: '/', message: 'has no published assessment and is left out' }];
    return published.flatMap((assessment) =>
      writeClaimReview(record, assessment, {
        publisherUrl,
        pageUrl: null,
        appearances: appearances.get(id) ?? [],
      }).problems.map((problem) => ({ statementId: id, ...problem })),
    );
  });
}

async function textOf(
  format: StatementFormat,
  records: readonly StatementRecord[],
  options: WriteOptions,
): Promise<string> {
  const { now, manifest, signature, publisherUrl, labels, title, appearances } = options;
  const evidence = new Map(records.flatMap((record) => record.evidence.map((row) => [row.id, row])));
  switch (format) {
    case 'pack':
      return (await writePack(packOfRecords(manifest, records), signature)).text;
    case 'pack-lines':
      return (await writePackLines(packOfRecords(manifest, records), signature)).text;
    case 'claim-review':
      return json(writeClaimReviewFeed(records, { publisherUrl }, now.slice(0, 10), appearances));
    case 'csv':
      return writeCsv(records, appearances);
    case 'csl-json':
      return json(writeCslJson([...evidence.values()]));
    case 'ris':
      return writeRis([...evidence.values()]);
    case 'markdown':
      return writeMarkdownReport(records, labels, title);
    case 'html':
      return writeHtmlReport(records, labels, title);
  }
}

/** Statements as a file of any format that holds them. */
export async function writeStatements(
  format: StatementFormat,
  records: readonly StatementRecord[],
  options: WriteOptions,
): Promise<WrittenFile> {
  const text = await textOf(format, records, options);
  const problems =
    format === 'claim-review' ? claimReviewProblems(records, options.publisherUrl, options.appearances) : [];
  return { text, sha256: await sha256(text), problems };
}

/**
 * Notes as a file.
 *
 * @param archived archived copies of pages that are known, by the page's address
 */
export async function writeAnnotations(
  format: 'web-annotation' | 'hypothesis',
  annotations: readonly Annotation[],
  { now, title }: Pick<WriteOptions, 'now' | 'title'>,
  archived: ReadonlyMap<string, string> = new Map(),
): Promise<WrittenFile> {
  const value =
    format === 'hypothesis'
      ? writeHypothesis(annotations, {
          userid: 'acct:on-record@localhost',
          exportedAt: now,
          version: '1.0.0',
        })
      : writeWebAnnotationCollection(
          `urn:on-record:notes:${now}`,
          title,
          annotations.map((annotation) => ({
            annotation,
            options: { pageText: null, archivedUrl: archived.get(annotation.target.url) ?? null },
          })),
        );
  const text = json(value);
  return { text, sha256: await sha256(text), problems: [] };
}
