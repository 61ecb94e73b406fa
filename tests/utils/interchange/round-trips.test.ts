import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { writeClaimReview } from '~/utils/interchange/claim-review/write-claim-review';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import { writeCsv } from '~/utils/interchange/csv/write-csv';
import { importHypothesis } from '~/utils/interchange/hypothesis/import-hypothesis';
import { writeHypothesis } from '~/utils/interchange/hypothesis/write-hypothesis';
import { mapRating } from '~/utils/interchange/import/map-rating';
import { plainText } from '~/utils/interchange/import/plain-text';
import { readPackLines } from '~/utils/interchange/pack-file/read-pack-lines';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { readPack } from '~/utils/interchange/read-pack';
import { importWebAnnotation } from '~/utils/interchange/web-annotation/import-web-annotation';
import { noteText } from '~/utils/interchange/web-annotation/note-text';
import { writeWebAnnotationCollection } from '~/utils/interchange/web-annotation/write-web-annotation';
import type { Annotation } from '~/utils/model/annotation';
import type { Assessment, Verdict } from '~/utils/model/assessment';
import type { StatementRecord } from '~/utils/model/statement';
import { joinRecord, packTables } from '~/utils/store/join-records';
import { anyAnnotation } from './any-annotation';
import { anyPack } from './any-pack';
import { PAGE_TEXT } from './sample-annotation';
import { DEFAULTS } from './sample-record';

/** Words as every format but ours keeps them: markup and references read, white space folded. */
const words = (text: string): string => plainText(text, 9999) ?? '';
const maybeWords = (text: string | null): string | null => text && words(text);
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Tags whose words hold nothing that parts tags. */
const plainTags = (tags: readonly string[]): string[] =>
  distinct(tags.map((tag) => words(tag).replace(/[,;|]/g, '-')));

/** Any record with its assessments, and tags that come back. */
const anyRecords: fc.Arbitrary<Promise<readonly StatementRecord[]>> = anyPack.map(async (pack) => {
  const tables = await packTables(pack, async () => {});
  return pack.statements.map((row) => joinRecord({ ...row, tags: plainTags(row.tags) }, tables));
});

/** The addresses cited, the fact-check's own first. */
const citedBy = ({ url, evidence }: Assessment, record: StatementRecord): string[] => {
  const rows = new Map(record.evidence.map((row) => [row.id, row.url]));
  const cited = evidence.map(({ evidenceId }) => rows.get(evidenceId) ?? '');
  return distinct(url === null ? cited : [url, ...cited]);
};

describe('a pack', () => {
  it('loses nothing, as JSON and as lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const expected = { ok: true, pack, signature: null };
        expect(readPack((await writePack(pack)).text)).toEqual(expected);
        expect(await readPackLines((await writePackLines(pack)).text)).toEqual(expected);
      }),
    );
  });
});

describe('a table', () => {
  it('loses what the documentation says, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (pending) => {
        const records = await pending;
        const { records: read, rejected } = importCsv(writeCsv(records), { ...DEFAULTS, publisher: null });
        expect(rejected).toEqual([]);
        const rows = records.flatMap(
          (record): { record: StatementRecord; assessment: Assessment | null }[] =>
            record.assessments.length === 0
              ? [{ record, assessment: null }]
              : record.assessments.map((assessment) => ({ record, assessment })),
        );
        expect(read).toHaveLength(rows.length);
        for (const [i, { record, assessment }] of rows.entries()) {
          const found = read[i]?.record;
          const { statement, speaker } = record;
          expect(found?.statement).toMatchObject({
            text: words(statement.text),
            lang: statement.lang,
            saidOn: statement.saidOn,
            place: maybeWords(statement.place),
            title: maybeWords(statement.title),
            tags: statement.tags,
          });
          expect(found?.speaker?.name ?? null).toBe(speaker && words(speaker.name));
          if (assessment === null) expect(found?.assessments).toEqual([]);
          else {
            const { verdict, asOf, url, state } = assessment;
            expect(found?.assessments).toMatchObject([
              {
                verdict,
                asOf,
                url,
                state,
                originalRating: maybeWords(assessment.originalRating),
                rationale: words(assessment.rationale),
                correction: maybeWords(assessment.correction),
                missingContext: maybeWords(assessment.missingContext),
                author: words(assessment.author),
                reviewer: null,
              },
            ]);
            expect(found?.evidence.map((row) => row.url)).toEqual(citedBy(assessment, record));
          }
        }
      }),
    );
  });
});

const NAMES: Partial<Record<Verdict, string>> = {
  'not-checkable': 'Not checkable',
  'missing-context': 'Missing context',
};

describe('a ClaimReview', () => {
  it('loses what the documentation says, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecords,
        fc.uniqueArray(fc.webUrl(), { maxLength: 3 }),
        async (pending, appearances) => {
          for (const record of await pending)
            for (const assessment of record.assessments) {
              const { review } = writeClaimReview(record, assessment, {
                publisherUrl: null,
                pageUrl: null,
                appearances,
              });
              const { records, rejected } = importClaimReview(JSON.stringify(review), DEFAULTS);
              expect(rejected).toEqual([]);
              const [found] = records;
              const { statement, speaker } = record;
              expect(found?.record.statement).toMatchObject({
                text: words(statement.text),
                lang: statement.lang,
                saidOn: statement.saidOn,
                place: maybeWords(statement.place),
                title: maybeWords(statement.title),
                tags: statement.tags,
              });
              expect(found?.record.speaker ?? null).toEqual(
                speaker &&
                  expect.objectContaining({
                    name: words(speaker.name),
                    sort: speaker.sort === 'person' ? 'person' : 'organisation',
                    wikidata: speaker.wikidata,
                  }),
              );
              expect(found?.appearances).toEqual(appearances);
              const said = found?.record.assessments[0] ?? found?.unrated;
              const rating = assessment.originalRating ?? NAMES[assessment.verdict] ?? '';
              expect(said).toMatchObject({
                rationale: words(assessment.rationale),
                asOf: assessment.asOf,
                author: words(assessment.author),
                url: assessment.url,
              });
              if (rating !== '') expect(said?.originalRating).toBe(words(rating));
              if (
                mapRating({ label: rating, value: null, best: null, worst: null }).verdict === null &&
                assessment.originalRating === null
              )
                expect(found?.record.assessments[0]?.verdict).toBe(assessment.verdict);
              const inOrder = [...(assessment.corrections ?? [])].sort((a, b) =>
                a.at < b.at ? -1 : Number(a.at > b.at),
              );
              expect(said?.corrections ?? []).toEqual(
                inOrder.map(({ at, author, reason }) => ({
                  at,
                  author: words(author),
                  reason: words(reason),
                })),
              );
              expect(found?.record.evidence.map((row) => row.url)).toEqual(citedBy(assessment, record));
              const cited = new Set(assessment.evidence.map(({ evidenceId }) => evidenceId));
              const told = record.evidence.filter(({ id, url }) => cited.has(id) && url !== assessment.url);
              for (const row of told) {
                const twins = told.filter(({ url }) => url === row.url);
                if (twins.length > 1) continue;
                expect(found?.record.evidence.find(({ url }) => url === row.url)).toMatchObject({
                  title: words(row.title),
                  publisher: words(row.publisher),
                  publishedOn: row.publishedOn,
                  archivedUrl: row.archivedUrl,
                });
              }
            }
        },
      ),
    );
  });
});

const anyNotes = fc.uniqueArray(anyAnnotation(PAGE_TEXT), { maxLength: 4, selector: ({ id }) => id });

/** Quotations as they are kept: a passage without any words is no place. */
const quotesOf = ({ target }: Annotation) =>
  target.selectors.filter(
    (selector) => selector.type === 'TextQuoteSelector' && selector.exact.trim() !== '',
  );

describe('notes', () => {
  it('lose what the documentation says as Web Annotations', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const text = JSON.stringify(
          writeWebAnnotationCollection(
            'urn:x',
            'Notes',
            notes.map((annotation) => ({ annotation, options: { pageText: null, archivedUrl: null } })),
          ),
        );
        const read = importWebAnnotation(text, { now: DEFAULTS.today, pageText: () => null });
        if (notes.length === 0) return;
        expect(read.rejected).toEqual([]);
        for (const [i, note] of notes.entries()) {
          const { id, statement, createdAt, modifiedAt, target } = note;
          expect(read.records[i]).toMatchObject({ id, statement, createdAt, modifiedAt });
          expect(read.records[i]).toMatchObject({
            body: noteText(note.body),
            tags: distinct(note.tags.map((tag) => words(noteText(tag))).filter(Boolean)),
            author: words(note.author) || 'Unknown',
            target: {
              url: target.url,
              title: words(target.title),
              outlet: maybeWords(target.outlet) || null,
              publishedOn: target.publishedOn,
              lang: target.lang,
              paragraph: '',
              selectors: quotesOf(note),
            },
          });
        }
      }),
    );
  });

  it('lose what the documentation says as Hypothesis', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const text = JSON.stringify(
          writeHypothesis(notes, {
            userid: 'acct:a@b.example',
            exportedAt: '2022-05-01T00:00:00Z',
            version: '1',
          }),
        );
        const read = importHypothesis(text, '2022-05-01T00:00:00.000Z');
        expect(read.rejected).toEqual([]);
        for (const [i, note] of notes.entries()) {
          const second = (time: string): string => `${time.slice(0, 19)}.000Z`;
          expect(read.records[i]).toMatchObject({
            id: note.id,
            statement: null,
            body: noteText(note.body),
            tags: distinct(note.tags.map(words).filter(Boolean)),
            author: words(note.author) || 'a',
            createdAt: second(note.createdAt),
            modifiedAt: second(note.modifiedAt),
            target: {
              url: note.target.url,
              title: words(note.target.title),
              outlet: null,
              publishedOn: null,
              lang: null,
              paragraph: '',
              selectors: quotesOf(note),
            },
          });
        }
      }),
    );
  });
});
