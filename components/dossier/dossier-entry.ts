import type { StatementRecord, StatementRef } from '~/utils/model/statement';

/** One statement of a dossier, and the pack that answers for it (null: the user's own). */
export type DossierEntry = {
  readonly ref: StatementRef;
  readonly record: StatementRecord;
  readonly packName: string | null;
};
