import type Dexie from 'dexie';

/** The user's own rows share their keys; see `Row`. A live row has `deletedAt` null, which no index holds. */
const OWN_KEYS = 'value.id, *links, modifiedAt, deletedAt';

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
    revisions: '++seq, &id, [table+seq], [table+rowId+seq]',
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
