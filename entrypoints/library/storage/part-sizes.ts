import type { TableSize } from '~/utils/store/storage-health';

const PARTS = [
  'statements',
  'speakers',
  'evidence',
  'assessments',
  'annotations',
  'revisions',
  'drafts',
  'feedback',
  'packs',
  'indexes',
  'other',
] as const;

/** What several tables hold together, as people would name it. */
export type PartSize = {
  readonly part: (typeof PARTS)[number];
  /** Null where rows are no number that says anything: one row of a pack holds many records. */
  readonly rows: number | null;
  readonly bytes: number;
};

const PACK_TABLES = [
  'packs',
  'shards',
  'recordLocators',
  'packSpeakers',
  'packFacets',
  'installs',
  'packSources',
];

/** Sizes of tables as sizes of parts: the largest first, empty ones left out. */
export function partSizes(tables: readonly TableSize[]): PartSize[] {
  const sizes = new Map<PartSize['part'], PartSize>();
  for (const { table, rows, bytes } of tables) {
    const part = partOf(table);
    const before = sizes.get(part);
    sizes.set(part, {
      part,
      rows:
        part === 'packs'
          ? packRows(before, table, rows)
          : part === 'indexes'
            ? null
            : (before?.rows ?? 0) + rows,
      bytes: (before?.bytes ?? 0) + bytes,
    });
  }
  return [...sizes.values()].filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}

/** Packs are counted, not the rows they are kept in. */
function packRows(before: PartSize | undefined, table: string, rows: number): number {
  return (before?.rows ?? 0) + (table === 'packs' ? rows : 0);
}

function partOf(table: string): PartSize['part'] {
  if (PACK_TABLES.includes(table)) return 'packs';
  if (table === 'indexBlobs') return 'indexes';
  return PARTS.find((part) => part === table) ?? 'other';
}
