import type { ComponentChildren } from 'preact';
import { NumberButton } from '../comparison/number-button.tsx';
import type { OpenCell } from '../comparison/open-cell.ts';
import { Missing } from '../parts/main-figures-table.tsx';
import type { Point } from './series.ts';

interface YearsRow {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly points: readonly Point[];
  readonly format: (decimals: string) => string;
}

/** A row for each region or indicator, a column for each year; a number, when pressed, opens its sentence. */
export function YearsTable({
  head,
  years,
  rows,
  caption,
  onOpen,
}: {
  /** What the rows are. */
  head: string;
  years: readonly number[];
  rows: readonly YearsRow[];
  caption?: string;
  onOpen?: (cell: OpenCell) => void;
}) {
  return (
    <table class="yearbook years">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head: name, points, format }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {years.map((year) => (
              <td key={year}>
                <YearValue point={points.find((one) => one.year === year)} format={format} onOpen={onOpen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function YearValue({
  point,
  format,
  onOpen,
}: {
  point: Point | undefined;
  format: YearsRow['format'];
  onOpen: ((cell: OpenCell) => void) | undefined;
}) {
  if (!point) return <Missing />;
  const number = format(point.text);
  return onOpen ? (
    <NumberButton cell={point} onOpen={onOpen}>
      {number}
    </NumberButton>
  ) : (
    number
  );
}
