import type { StatementRecord } from '../../model/statement';
import { escapeHtml } from './html-text';
import { outlineHtml } from './outline-html';
import type { ReportLabels } from './report-labels';
import { reportOutline } from './report-outline';

/** Readable on paper and in grey; no file is fetched. */
const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'blockquote{margin:0;padding-inline-start:1rem;border-inline-start:.25rem solid;font-size:1.25rem}h2{font-size:1rem}';

const body = (record: StatementRecord, labels: ReportLabels): string =>
  reportOutline(record, labels)
    .map((item) => outlineHtml(item, labels, 'h2'))
    .join('\n');

function page(lang: string, title: string, content: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${content}
</body>
</html>
`;
}

/** A statement with its published assessments as a page of its own: no script, nothing loaded, nothing unescaped. */
export function writeHtml(record: StatementRecord, labels: ReportLabels): string {
  const { lang, title, text } = record.statement;
  return page(lang, title ?? text.slice(0, 80), body(record, labels));
}

/** Several statements as one page, in order; the same promises. */
export function writeHtmlReport(
  records: readonly StatementRecord[],
  labels: ReportLabels,
  title: string,
): string {
  const parts = records.map(
    (record) => `<article lang="${escapeHtml(record.statement.lang)}">\n${body(record, labels)}\n</article>`,
  );
  return page('', title, [`<h1>${escapeHtml(title)}</h1>`, ...parts].join('\n<hr>\n'));
}
