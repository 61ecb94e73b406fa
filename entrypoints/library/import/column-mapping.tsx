import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { ScrollTable } from '~/components/scroll-table';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from '~/utils/interchange/csv/column-mapping';
import type { ImportPreview } from '~/utils/transfer/import-preview';

type Table = Extract<ImportPreview, { kind: 'table' }>;

type Props = {
  readonly table: Table;
  readonly onMap: (mapping: ColumnMapping, publisher: string | null) => void;
  readonly onCancel: () => void;
};

function fieldName(field: ColumnField): string {
  const names: Record<ColumnField, () => string> = {
    text: () => i18n.t('importing.columns.text'),
    title: () => i18n.t('importing.columns.title'),
    speaker: () => i18n.t('importing.columns.speaker'),
    saidOn: () => i18n.t('importing.columns.saidOn'),
    place: () => i18n.t('importing.columns.place'),
    lang: () => i18n.t('importing.columns.lang'),
    tags: () => i18n.t('importing.columns.tags'),
    appearances: () => i18n.t('importing.columns.appearances'),
    rating: () => i18n.t('importing.columns.rating'),
    verdict: () => i18n.t('importing.columns.verdict'),
    rationale: () => i18n.t('importing.columns.rationale'),
    correction: () => i18n.t('importing.columns.correction'),
    missingContext: () => i18n.t('importing.columns.missingContext'),
    author: () => i18n.t('importing.columns.author'),
    reviewedOn: () => i18n.t('importing.columns.reviewedOn'),
    url: () => i18n.t('importing.columns.url'),
    citations: () => i18n.t('importing.columns.citations'),
    state: () => i18n.t('importing.columns.state'),
  };
  return names[field]();
}

/** What each column of a table means: guessed, for a person to correct beside the first rows. */
export function ColumnMappingForm({ table, onMap, onCancel }: Props) {
  const { headers, sample } = table;
  const [mapping, setMapping] = useState<ColumnMapping>(table.mapping);
  const [publisher, setPublisher] = useState('');
  const fieldOf = (header: string): ColumnField | '' =>
    COLUMN_FIELDS.find((field) => mapping[field] === header) ?? '';
  const choose = (header: string, field: string) => {
    const others = Object.entries(mapping).filter(([key, column]) => column !== header && key !== field);
    setMapping(Object.fromEntries(field === '' ? others : [...others, [field, header]]));
  };
  const hasText = mapping.text !== undefined && mapping.text !== null;
  const needsPublisher = !mapping.author && Boolean(mapping.rating ?? mapping.rationale);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasText) onMap(mapping, publisher.trim() || null);
      }}
    >
      <p>{i18n.t('importing.columnsText', [formatCount(table.rows)])}</p>
      <ScrollTable label={i18n.t('importing.columnsTitle')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('importing.column')}</th>
            <th scope="col">{i18n.t('importing.meaning')}</th>
            <th scope="col">{i18n.t('importing.sample')}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((header, at) => (
            <tr key={header}>
              <th scope="row">
                <bdi>{header}</bdi>
              </th>
              <td>
                <select
                  aria-label={i18n.t('importing.meaningOf', [header])}
                  value={fieldOf(header)}
                  onChange={(event) => choose(header, event.currentTarget.value)}
                >
                  <option value="">{i18n.t('importing.columns.none')}</option>
                  {COLUMN_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {fieldName(field)}
                    </option>
                  ))}
                </select>
              </td>
              <td class="sample">
                <ul>
                  {sample.slice(0, 3).map((row, line) => (
                    <li key={line} dir="auto">
                      {row[at]}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {needsPublisher && (
        <label class="field">
          <span>{i18n.t('importing.publisher')}</span>
          <input
            value={publisher}
            maxLength={300}
            onInput={(event) => setPublisher(event.currentTarget.value)}
          />
          <span class="soft">{i18n.t('importing.publisherText')}</span>
        </label>
      )}
      {!hasText && <p class="problem">{i18n.t('importing.noText')}</p>}
      <p class="buttons">
        <button type="submit" class="button button-primary" disabled={!hasText}>
          {i18n.t('importing.readRows')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('importing.other')}
        </button>
      </p>
    </form>
  );
}
