import type { StatementRecord } from '../../model/statement';
import { isWebAddress } from '../../text/web-address';
import type { ReportLabels } from './report-labels';
import { type OutlinePart, reportOutline } from './report-outline';

/** CommonMark and GitHub's tables and strike-through: nothing of a record may begin markup, raw HTML included. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&!]/g, (mark) => `\\${mark}`)
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** An address between angle brackets may hold anything but those and blanks, which `isWebAddress` keeps out. */
const link = (text: string, url: string): string =>
  isWebAddress(url) ? `[${escapeMarkdown(text)}](<${url}>)` : escapeMarkdown(text);

function part(item: OutlinePart, labels: ReportLabels): string {
  if (item.kind === 'quote') return `> ${escapeMarkdown(item.text)}`;
  if (item.kind === 'heading') return `### ${escapeMarkdown(item.text)}`;
  if (item.kind === 'small') return `*${escapeMarkdown(item.text)}*`;
  if (item.kind === 'text') return escapeMarkdown(item.text);
  const { url, archivedUrl } = item.evidence;
  const archived = archivedUrl === null ? [] : [link(labels.archived, archivedUrl)];
  return `- ${[link(item.text, url), escapeMarkdown(item.after), ...archived].join(' · ')}`;
}

/** A statement with its published assessments as Markdown; words of the record cannot become markup. */
export function writeMarkdown(record: StatementRecord, labels: ReportLabels): string {
  return `${reportOutline(record, labels)
    .map((item) => part(item, labels))
    .join('\n\n')}\n`;
}

/** Several statements as one document, in order; the same promise. */
export function writeMarkdownReport(
  records: readonly StatementRecord[],
  labels: ReportLabels,
  title: string,
): string {
  return [`# ${escapeMarkdown(title)}\n`, ...records.map((record) => writeMarkdown(record, labels))].join(
    '\n---\n\n',
  );
}
