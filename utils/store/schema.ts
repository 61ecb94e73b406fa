import type Dexie from 'dexie';

/** The user's own rows are kept in bundles; see `RowBundle`. */
const OWN_KEYS = '++seq, &*ids, *links, *trash';

/**
 * Declares every version of the database, oldest first. A version is frozen once released: a change is a new
 * `version(n)` with only what differs, its upgrade, and a frozen example in `tests/fixtures/schema/`.
 */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    statements: OWN_KEYS,
    speakers: OWN_KEYS,
    evidence: OWN_KEYS,
    assessments: OWN_KEYS,
    annotations: OWN_KEYS,
    anchorings: 'annotationId',
    feedback: 'id, &[value.context+ref]',
    revisions: '++seq, *rowIds, at, [table+seq]',
    drafts: 'id, form, savedAt',
    meta: 'key',
    packs: 'id',
    shards: '[installId+number]',
    recordLocators: 'installId',
    packSpeakers: 'installId',
    packFacets: 'installId',
    indexBlobs: 'key',
    installs: 'installId, packId',
    packSources: 'packId',
    subscriptions: 'url',
    signingKeys: 'id',
  });
}
