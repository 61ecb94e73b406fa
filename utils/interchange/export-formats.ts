/** Formats that hold statements. */
export const STATEMENT_FORMATS = [
  'pack',
  'pack-lines',
  'claim-review',
  'csv',
  'csl-json',
  'ris',
  'markdown',
  'html',
] as const;

/** Formats that hold notes in pages. */
export const ANNOTATION_FORMATS = ['web-annotation', 'hypothesis'] as const;

export type StatementFormat = (typeof STATEMENT_FORMATS)[number];
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];
export type ExportFormat = StatementFormat | AnnotationFormat;

/** The ending and the media type of each format's files. */
export const FILE_KINDS: {
  readonly [Format in ExportFormat]: { readonly ending: string; readonly type: string };
} = {
  pack: { ending: '.json', type: 'application/json' },
  'pack-lines': { ending: '.jsonl', type: 'application/jsonl' },
  'claim-review': { ending: '.claimreview.json', type: 'application/ld+json' },
  csv: { ending: '.csv', type: 'text/csv' },
  'csl-json': { ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: '.ris', type: 'application/x-research-info-systems' },
  markdown: { ending: '.md', type: 'text/markdown' },
  html: { ending: '.html', type: 'text/html' },
  'web-annotation': { ending: '.annotations.json', type: 'application/ld+json' },
  hypothesis: { ending: '.hypothesis.json', type: 'application/json' },
};

/** The format a file's name asks for: by its longest ending; null for none of ours. */
export function formatOfName(name: string): ExportFormat | null {
  const lower = name.toLowerCase();
  const fitting = [...STATEMENT_FORMATS, ...ANNOTATION_FORMATS].filter((format) =>
    lower.endsWith(FILE_KINDS[format].ending),
  );
  const [longest] = fitting.sort((a, b) => FILE_KINDS[b].ending.length - FILE_KINDS[a].ending.length);
  return longest ?? null;
}
