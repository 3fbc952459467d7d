import type { ComponentChildren } from 'preact';
import { NumberButton } from '../comparison/number-button.tsx';
import type { OpenCell } from '../comparison/open-cell.ts';
import { t } from '../i18n.ts';
import { StandingBadges } from '../parts/badge.tsx';
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

interface ValueProps {
  readonly format: YearsRow['format'];
  readonly onOpen: ((cell: OpenCell) => void) | undefined;
}

function YearValue({ point, format, onOpen }: ValueProps & { point: Point | undefined }) {
  if (!point) return <Missing />;
  return (
    <>
      <span class="value-line">
        <StandingBadges of={point} />
        <Sourced cell={point} onOpen={onOpen}>
          {format(point.text)}
        </Sourced>
      </span>
      {point.others?.map((other) => (
        <span key={other.figureId} class="other-value tiny">
          <Sourced cell={other} onOpen={onOpen}>
            {t('otherReportSays', format(other.value))}
          </Sourced>
        </span>
      ))}
    </>
  );
}

/** A value that opens its sentence, where there is something to open it. */
function Sourced({
  cell,
  onOpen,
  children,
}: Pick<ValueProps, 'onOpen'> & { cell: OpenCell; children: ComponentChildren }) {
  if (!onOpen) return <>{children}</>;
  return (
    <NumberButton cell={cell} onOpen={onOpen}>
      {children}
    </NumberButton>
  );
}
