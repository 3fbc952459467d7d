/** A row of a comparison as a chart: dots for one year, slopes for two, lines for more. Pure. */
import type { CellGap, Comparison, Row } from '../../utils/compare/comparison.ts';
import { gapText, numberText, verdictText } from '../comparison/cell-text.ts';
import { t } from '../i18n.ts';
import { standingWords } from '../parts/badge.tsx';
import { withUnit } from '../unit-name.ts';
import type { ChartSpec, DotMark, Mark } from './chart-spec.ts';
import { lineYears, type Point, type Series } from './series.ts';

/** What each column lacks to the base or has above it, by the column's id. */
export type Gaps = ReadonlyMap<string, CellGap>;

export function gapsOf(row: Row, columns: Comparison['columns']): Gaps {
  return new Map(
    columns.flatMap(({ id }, index) => {
      const gap = row.cells[index]?.gap;
      return gap ? [[id, gap]] : [];
    }),
  );
}

export function rowChart(row: Row, series: readonly Series[], gaps: Gaps): ChartSpec {
  const years = lineYears(series);
  if (years.length === 0) return { kind: 'dots', marks: dotMarks(row, series, gaps) };
  // The base is drawn last, over the others.
  const drawn = series.toSorted((a, b) => Number(a.base) - Number(b.base));
  const marks = drawn.flatMap((one) =>
    one.points.map((point) => ({
      ...markOf(row, one, point, [String(point.year)]),
      year: point.year,
      series: one.columnId,
    })),
  );
  return { kind: 'lines', marks, years };
}

/** The greatest value first. */
function dotMarks(row: Row, series: readonly Series[], gaps: Gaps): DotMark[] {
  return series
    .map((one): DotMark => {
      const gap = one.base ? undefined : gaps.get(one.columnId);
      if (!gap) return { ...markOf(row, one, one.compared), tone: 'neutral' };
      const verdict = verdictText(gap);
      return {
        ...markOf(row, one, one.compared, [gapText(gap), ...(verdict ? [verdict] : [])]),
        gap: gapText(gap),
        ...(verdict && { verdict }),
        tone: gap.verdict,
      };
    })
    .sort((a, b) => b.value - a.value);
}

function markOf(row: Row, { name, base }: Series, point: Point, more: readonly string[] = []): Mark {
  const text = numberText(point.text, row);
  return {
    name,
    base,
    value: point.value,
    text,
    estimated: point.estimated,
    label: [name, withUnit(text, row.unit), ...more, ...standingWords(point)].join(t('separatorList')),
    cell: { reportId: point.reportId, figureId: point.figureId },
  };
}
