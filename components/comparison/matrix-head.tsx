import type { Column } from '../../utils/compare/comparison.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { BaseBadge } from '../parts/badge.tsx';
import { columnName } from './cell-text.ts';

export interface MatrixHeadProps {
  readonly columns: readonly Column[];
  readonly onBase: ((columnId: string) => void) | undefined;
}

/** The report's year; its title where that tells more, as between two reports on one year of a region. */
function secondLine({ id, region, year, title }: Column, columns: readonly Column[]): string {
  if (region === undefined) return '';
  const hasTwin = columns.some((one) => one.id !== id && one.region === region && one.year === year);
  return year === undefined || hasTwin ? title : formatPeriod(year);
}

/** A column a region, with the year of its report; pressing its name makes it the base. */
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
              {column.base && <BaseBadge />} {secondLine(column, columns)}
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
