import { i18n } from '#i18n';
import { ChoiceList } from '../choice-list';
import { COLUMNS, type Column, columnName } from './columns';

type Props = { readonly chosen: readonly Column[]; readonly onChange: (columns: readonly Column[]) => void };

/** What a row shows beside the words of its statement. */
export function ColumnChoice({ chosen, onChange }: Props) {
  return (
    <ChoiceList
      legend={i18n.t('statements.columns.choose')}
      choices={COLUMNS.map((value) => ({ value, label: columnName(value) }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
