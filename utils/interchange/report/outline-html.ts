import { escapeHtml, htmlLink } from './html-text';
import type { ReportLabels } from './report-labels';
import type { OutlinePart } from './report-outline';

/** One part of an outline as HTML. @param heading the element that a heading becomes, such as "h2" */
export function outlineHtml(item: OutlinePart, labels: ReportLabels, heading: 'h2' | 'h4'): string {
  if (item.kind === 'quote') return `<blockquote dir="auto">${escapeHtml(item.text)}</blockquote>`;
  if (item.kind === 'heading') return `<${heading}>${escapeHtml(item.text)}</${heading}>`;
  if (item.kind === 'small') return `<p dir="auto"><small>${escapeHtml(item.text)}</small></p>`;
  if (item.kind === 'text') return `<p dir="auto">${escapeHtml(item.text)}</p>`;
  const { url, archivedUrl } = item.evidence;
  const archived = archivedUrl === null ? [] : [htmlLink(labels.archived, archivedUrl)];
  // Each by itself: a mark that turns the direction of a title must not turn what stands after it.
  const parts = [htmlLink(item.text, url), escapeHtml(item.after), ...archived].map(
    (part) => `<bdi>${part}</bdi>`,
  );
  return `<p dir="auto">${parts.join(' · ')}</p>`;
}
