import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FieldChanges } from '~/components/desk/field-changes';
import { formatCount } from '~/components/format-count';
import { Pager } from '~/components/pager';
import { verdictWord } from '~/components/words';
import type { ListCounts, ListName, ListRow } from '~/utils/transfer/import-preview';

type Props = {
  readonly counts: ListCounts;
  /** In order; those that are empty are left out, but the first stays. */
  readonly names: readonly ListName[];
  readonly rows: (list: ListName, from: number, count: number) => Promise<readonly ListRow[]>;
  /** Changes when the lists may have. */
  readonly version: unknown;
};

const PAGE = 50;

function listLabel(name: ListName): string {
  const labels: Record<ListName, () => string> = {
    created: () => i18n.t('importing.lists.created'),
    changed: () => i18n.t('importing.lists.changed'),
    same: () => i18n.t('importing.lists.same'),
    removed: () => i18n.t('importing.lists.removed'),
    rejected: () => i18n.t('importing.lists.rejected'),
  };
  return labels[name]();
}

/** What becomes of each row of a file, list by list, a page at a time. */
export function PreviewLists({ counts, names, rows, version }: Props) {
  const shown = names.filter((name, at) => at === 0 || counts[name] > 0);
  const [chosen, setChosen] = useState<ListName>(
    () => shown.find((name) => counts[name] > 0) ?? names[0] ?? 'created',
  );
  const name = shown.includes(chosen) ? chosen : (shown[0] ?? 'created');
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<readonly ListRow[]>([]);
  // `rows` is new in every rendering; `version` says when its answers may be.
  useEffect(() => {
    let current = true;
    rows(name, from, PAGE).then(
      (next) => current && setPage(next),
      () => current && setPage([]),
    );
    return () => {
      current = false;
    };
  }, [name, from, version]);
  const total = counts[name];
  const choose = (next: ListName) => {
    setChosen(next);
    setFrom(0);
    setPage([]);
  };
  return (
    <section class="lists" aria-label={i18n.t('importing.lists.label')}>
      <fieldset class="list-choice">
        <legend class="visually-hidden">{i18n.t('importing.lists.label')}</legend>
        {shown.map((each) => (
          <label key={each}>
            <input type="radio" name="list" checked={each === name} onChange={() => choose(each)} />
            <span>
              {listLabel(each)} <b>{formatCount(counts[each])}</b>
            </span>
          </label>
        ))}
      </fieldset>
      {total === 0 ? (
        <p class="soft">{i18n.t('importing.lists.empty')}</p>
      ) : (
        <ol class="preview-rows" start={from + 1}>
          {page.map((row, at) => (
            <li key={from + at}>
              <PreviewRow row={row} />
            </li>
          ))}
        </ol>
      )}
      <Pager from={from} size={PAGE} total={total} onGo={setFrom} />
    </section>
  );
}

function PreviewRow({ row }: { readonly row: ListRow }) {
  if (row.kind === 'rejected') {
    return (
      <p>
        <b>{i18n.t('importing.lists.row', [String(row.row)])}</b>
        {row.field !== '' && (
          <>
            {' '}
            <code>{row.field}</code>
          </>
        )}{' '}
        {row.reason}
      </p>
    );
  }
  if (row.kind === 'note') {
    return (
      <p>
        <span dir="auto">{row.text || i18n.t('importing.lists.noWords')}</span>{' '}
        <span class="soft">
          <bdi>{row.url}</bdi>
        </span>
      </p>
    );
  }
  return (
    <>
      <p>
        <span dir="auto">{row.text}</span>{' '}
        <span class="soft">
          <bdi>{row.speaker ?? i18n.t('claim.noSpeaker')}</bdi>
          {' · '}
          <RowVerdict row={row} />
        </span>
      </p>
      {row.changes && (
        <details>
          <summary>{i18n.t('packsPage.fieldsChanged', row.changes.length)}</summary>
          <FieldChanges changes={row.changes} />
        </details>
      )}
    </>
  );
}

/** The publisher's words first, then what they were taken for. */
function RowVerdict({ row }: { readonly row: Extract<ListRow, { kind: 'statement' }> }) {
  const word = row.verdict === null ? i18n.t('importing.lists.unassessed') : verdictWord(row.verdict);
  if (row.verdictBefore !== undefined) {
    const before =
      row.verdictBefore === null ? i18n.t('importing.lists.unassessed') : verdictWord(row.verdictBefore);
    return <b>{i18n.t('importing.lists.turned', [before, word])}</b>;
  }
  const words = row.rating?.label ?? row.rating?.value ?? null;
  return <>{words === null ? word : i18n.t('importing.lists.rated', [words, word])}</>;
}
