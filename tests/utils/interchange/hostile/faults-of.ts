import { checkRow } from '~/utils/interchange/check-rows';
import type { ImportedStatement } from '~/utils/interchange/import/imported';
import { withKeptReview } from '~/utils/interchange/import/kept-review';
import {
  assessmentSchema,
  evidenceSchema,
  speakerSchema,
  statementSchema,
} from '~/utils/interchange/pack-schema';
import type { Problem } from '~/utils/interchange/problem';
import type { FileContent } from '~/utils/interchange/read-file';
import { annotationSchema } from '~/utils/store/annotation-schema';
import { isWebAddress } from '~/utils/text/web-address';

function faultsOfRecord(item: ImportedStatement): Problem[] {
  const problems: Problem[] = [];
  const { statement, speaker, assessments, evidence } = withKeptReview(item);
  checkRow(statementSchema, statement, ['statement'], problems);
  if (speaker) checkRow(speakerSchema, speaker, ['speaker'], problems);
  for (const row of evidence) checkRow(evidenceSchema, row, ['evidence'], problems);
  for (const row of assessments) checkRow(assessmentSchema, row, ['assessment'], problems);
  if (item.unrated)
    checkRow(assessmentSchema, { ...item.unrated, verdict: 'unproven' }, ['unrated'], problems);
  for (const url of item.appearances)
    if (!isWebAddress(url)) problems.push({ path: '/appearances', message: url });
  return problems;
}

/** What is wrong with the outcome of reading any file: a row that the store would not take, a refusal without words. */
export function faultsOf(content: FileContent): Problem[] {
  const fault = (message: string): Problem[] => [{ path: '', message }];
  if (content.kind === 'refused') {
    if (content.problems.length === 0) return fault('refused without a reason');
    return content.problems.some(({ message }) => !/\w{2}/.test(message))
      ? fault('refused without words')
      : [];
  }
  if (content.kind === 'pack') return [];
  const { records, rejected, rows } = content;
  if (rows.length !== records.length) return fault('rows and records do not go together');
  if (rejected.some(({ row, reason }) => !(row >= 1) || !/\w{2}/.test(reason)))
    return fault('rejected without a row or a reason');
  if (content.kind === 'statements') return content.records.flatMap(faultsOfRecord);
  const problems: Problem[] = [];
  for (const note of content.records) checkRow(annotationSchema, note, ['annotation'], problems);
  return problems;
}
