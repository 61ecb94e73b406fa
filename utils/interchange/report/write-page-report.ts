import type { Comparison } from '../../model/claim-brief';
import type { PageReport } from '../../model/page-report';
import type { Span } from '../../model/span';
import { diffWords } from '../../text/word-diff';
import { fillText } from './fill-text';
import { escapeHtml, htmlLink } from './html-text';
import { outlineHtml } from './outline-html';
import type { PageReportLabels } from './page-report-labels';
import { type PageReportOutline, pageReportOutline, type ReportedClaim } from './page-report-outline';
import { PAGE_REPORT_STYLE } from './page-report-style';
import { reportOutline } from './report-outline';

/**
 * What was found on a page as a file of its own, to be read, printed and kept without the extension: no script, nothing
 * loaded, nothing unescaped. As on the reader's card, a verdict stands open only beside the same statement.
 *
 * @param comparisons by claim id, best first
 * @param line the page in one line: "18 quotes · 3 on record · 1 assessed"
 */
export function writePageReport(
  report: PageReport,
  comparisons: ReadonlyMap<string, readonly Comparison[]>,
  line: string,
  labels: PageReportLabels,
): string {
  const outline = pageReportOutline(report, comparisons, labels);
  return `<!doctype html>
<html lang="${escapeHtml(labels.lang)}" dir="${labels.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${outline.title} · ${labels.report}`)}</title>
<style>${PAGE_REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="soft">${escapeHtml(labels.report)}</p>
<h1 dir="auto">${escapeHtml(outline.title)}</h1>
<dl>${outline.facts.map(factHtml).join('')}</dl>
<p><strong>${escapeHtml(line)}</strong></p>
</header>
<main>
${outline.claims.map((claim) => claimHtml(claim, labels)).join('\n')}
</main>
${footerHtml(outline, labels)}
</body>
</html>
`;
}

function factHtml({ label, text, url }: PageReportOutline['facts'][number]): string {
  return `<dt>${escapeHtml(label)}</dt><dd>${url === null ? escapeHtml(text) : htmlLink(text, url)}</dd>`;
}

function claimHtml({ claim, speaker, comparisons }: ReportedClaim, labels: PageReportLabels): string {
  const context = claim.sentence === claim.text ? '' : claim.sentence;
  return [
    '<section>',
    `<h2><bdi>${escapeHtml(speaker)}</bdi></h2>`,
    `<blockquote dir="auto">${escapeHtml(claim.text)}</blockquote>`,
    context && `<p class="soft" dir="auto">${escapeHtml(fillText(labels.inContext, [context]))}</p>`,
    comparisons.length === 0 && `<p>${escapeHtml(labels.noRecord)}</p>`,
    ...comparisons.map((comparison) => comparisonHtml(claim.text, comparison, labels)),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function comparisonHtml(text: string, comparison: Comparison, labels: PageReportLabels): string {
  const { match, record, origin } = comparison;
  const steps = diffWords(text, record.statement.text);
  const onlyPage = steps.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : []));
  const onlyRecord = steps.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : []));
  const conflicts = match.signals.conflicts.map(
    ({ kind }) => `<li>${escapeHtml(labels.conflicts[kind])}</li>`,
  );
  const [, ...rest] = reportOutline(record, labels).map((item) => outlineHtml(item, labels, 'h4'));
  const isSame = match.tier === 'same';
  const from = origin ? fillText(labels.fromPack, [origin.packName, origin.release]) : labels.ownStatements;
  return [
    `<h3>${escapeHtml(isSame ? labels.sameStatement : labels.similarStatement)}</h3>`,
    '<div class="sides">',
    sideHtml('page', labels.onPage, text, onlyPage),
    sideHtml('record', labels.onRecord, record.statement.text, onlyRecord),
    '</div>',
    conflicts.length > 0 && `<ul>${conflicts.join('')}</ul>`,
    isSame
      ? rest.join('\n')
      : `${rest[0] ?? ''}\n<details><summary>${escapeHtml(labels.howAssessed)}</summary>${rest.slice(1).join('\n')}</details>`,
    `<p><small>${escapeHtml(from)}</small></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function sideHtml(side: 'page' | 'record', label: string, text: string, only: readonly Span[]): string {
  return `<figure class="${side}"><figcaption>${escapeHtml(label)}</figcaption><blockquote dir="auto">${markedHtml(text, only)}</blockquote></figure>`;
}

/** The text with the words marked that the other side has not. */
function markedHtml(text: string, only: readonly Span[]): string {
  const parts = only.map(([start, end], i) => {
    const before = escapeHtml(text.slice(only[i - 1]?.[1] ?? 0, start));
    return `${before}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
  });
  return parts.join('') + escapeHtml(text.slice(only.at(-1)?.[1] ?? 0));
}

function footerHtml({ origins }: PageReportOutline, labels: PageReportLabels): string {
  const rows = origins.map((origin) =>
    origin === null
      ? `<li>${escapeHtml(labels.ownStatements)}</li>`
      : `<li>${escapeHtml(fillText(labels.fromPack, [origin.packName, origin.release]))}<div>${escapeHtml(labels.corrections)} ${htmlLink(origin.corrections, origin.corrections)}</div></li>`,
  );
  const packs = rows.length === 0 ? '' : `<p>${escapeHtml(labels.packs)}</p>\n<ul>${rows.join('')}</ul>\n`;
  return `<footer>\n${packs}<p>${escapeHtml(labels.about)}</p>\n</footer>`;
}
