import type { Page } from 'puppeteer-core';
import { readTable } from './desk';

type Fields = Readonly<Record<string, unknown>>;

/** A statement with all that belongs to it, each part as it is stored, in order of ids. */
export type StoredRecord = {
  readonly statement: Fields;
  readonly speaker: Fields | null;
  readonly assessments: readonly Fields[];
  readonly evidence: readonly Fields[];
};

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsIn(value: unknown): readonly Fields[] {
  const all = Array.isArray(value) ? value.filter(isFields) : [];
  return all.toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
}

/** The one statement of the user's own, as its tables hold it. */
export async function onlyOwnRecord(page: Page): Promise<StoredRecord> {
  const values = async (table: string) =>
    fieldsIn(
      (await readTable(page, table)).flatMap((row) =>
        isFields(row) && row.deletedAt === null ? [row.value] : [],
      ),
    );
  const [statement, ...others] = await values('statements');
  if (!statement || others.length > 0) throw new Error('There is not one own statement.');
  const [speaker = null] = await values('speakers');
  return { statement, speaker, assessments: await values('assessments'), evidence: await values('evidence') };
}

/** The one statement of an installed pack, as its shard holds it. */
export async function onlyPackRecord(page: Page, packId: string): Promise<StoredRecord> {
  const pack = fieldsIn(await readTable(page, 'packs')).find(({ id }) => id === packId);
  const shard = fieldsIn(await readTable(page, 'shards')).find(
    ({ installId }) => installId === pack?.installId,
  );
  const [record, ...others] = Array.isArray(shard?.records) ? shard.records : [];
  if (!isFields(record) || others.length > 0) throw new Error('The pack does not hold one statement.');
  const { statement, speaker, assessments, evidence } = record;
  if (!isFields(statement)) throw new Error('The record has no statement.');
  return {
    statement,
    speaker: isFields(speaker) ? speaker : null,
    assessments: fieldsIn(assessments),
    evidence: fieldsIn(evidence),
  };
}

/** A record as another program would give it back: no ids of ours, documents told apart by their addresses. */
export type BareRecord = {
  readonly statement: Fields;
  readonly speaker: Fields | null;
  readonly assessments: readonly {
    readonly fields: Fields;
    readonly cites: readonly { readonly url: unknown; readonly stance: unknown }[];
  }[];
  /** In order of addresses. */
  readonly evidence: readonly Fields[];
};

export function withoutIds({ statement, speaker, assessments, evidence }: StoredRecord): BareRecord {
  const urls = new Map(evidence.map(({ id, url }) => [id, url]));
  const bare = ({ id: _id, statementId: _statement, speakerId: _speaker, ...fields }: Fields): Fields =>
    fields;
  return {
    statement: bare(statement),
    speaker: speaker && bare(speaker),
    assessments: assessments.map(({ evidence: links, ...one }) => ({
      fields: bare(one),
      cites: (Array.isArray(links) ? links : [])
        .filter(isFields)
        .map(({ evidenceId, stance }) => ({ url: urls.get(evidenceId), stance })),
    })),
    evidence: byAddress(evidence.map(bare)),
  };
}

export function byAddress(documents: readonly Fields[]): readonly Fields[] {
  return documents.toSorted((a, b) => String(a.url).localeCompare(String(b.url)));
}
