import type { Column } from '../../utils/compare/comparison.ts';
import { t } from '../i18n.ts';
import { BaseBadge } from '../parts/badge.tsx';
import { columnName } from './cell-text.ts';

export interface MatrixHeadProps {
  readonly columns: readonly Column[];
  readonly onBase: ((columnId: string) => void) | undefined;
}

/** A column a region, with the title of its report; pressing its name makes it the base. */
export function MatrixHead({ columns, onBase }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          {t('columnIndicator')}
          <span class="under">{t('columnUnit')}</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" class={column.base ? 'is-base' : undefined} title={column.title}>
            <ColumnName column={column} onBase={onBase} />
            <span class="under one-line">
              {column.base && <BaseBadge />} {column.region ? column.title : ''}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ColumnName({ column, onBase }: Pick<MatrixHeadProps, 'onBase'> & { column: Column }) {
  const name = columnName(column);
  if (!onBase || column.base) return <span class="column-name">{name}</span>;
  return (
    <button type="button" class="column-name" title={t('makeBase')} onClick={() => onBase(column.id)}>
      {name}
    </button>
  );
}
