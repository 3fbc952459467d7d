/** An indicator over years, for the charts: what each column's report gives beside the compared cell. Pure. */
import type { SourceColumn } from '../../utils/compare/columns.ts';
import type { Comparison, Row } from '../../utils/compare/comparison.ts';
import type { Observation } from '../../utils/compare/observation.ts';
import { convert, measureUnit } from '../../utils/compare/row-unit.ts';
import type { OtherValue } from '../../utils/compare/timeline.ts';
import type { Status } from '../../utils/figure.ts';

export interface Point {
  readonly year: number;
  readonly value: number;
  /** Decimal text in the row's unit. */
  readonly text: string;
  readonly status: Status;
  readonly estimated: boolean;
  readonly contradicted: boolean;
  readonly reportId: string;
  readonly figureId: string;
  /** What other reports print for the year, where it is another value. */
  readonly others?: readonly OtherValue[];
}

export interface Series {
  readonly columnId: string;
  readonly name: string;
  readonly base: boolean;
  /** The value that the matrix compares. */
  readonly compared: Point;
  /** By year, one a year; none where the report gives no whole year. */
  readonly points: readonly Point[];
}

const YEAR = /^\d{4}$/;

/** What stays out: targets, doubtful values, other periods than years, other units and definitions. */
function pointOf(
  observation: Observation,
  reportId: string,
  row: Row,
  definition: string | undefined,
): Point | undefined {
  const { indicator, measure, period, value } = observation;
  if (indicator !== row.indicator || measure !== row.measure || !period || !YEAR.test(period))
    return undefined;
  if (observation.status !== 'actual' || observation.doubtful) return undefined;
  if (definition !== undefined && observation.definition !== definition) return undefined;
  const from = measureUnit(observation.unit);
  const to = measureUnit(row.unit);
  if (from.dimension !== to.dimension) return undefined;
  const text = convert(value, from, to);
  return {
    year: Number(period),
    value: Number(text),
    text,
    status: observation.status,
    estimated: observation.estimated,
    contradicted: observation.contradicted,
    reportId,
    figureId: observation.figureId,
  };
}

function pointsOf({ reportId, observations }: SourceColumn, row: Row, shown: string): Point[] {
  const definition = observations.find(({ figureId }) => figureId === shown)?.definition;
  const byYear = new Map<number, Point>();
  for (const observation of observations) {
    const point = pointOf(observation, reportId, row, definition);
    if (point && (!byYear.has(point.year) || point.figureId === shown)) byYear.set(point.year, point);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** The series of a row: columns without a comparable value give none. */
export function seriesOf(
  row: Row,
  { columns }: Comparison,
  sources: ReadonlyMap<string, SourceColumn>,
): Series[] {
  return columns.flatMap((column, index): Series[] => {
    const cell = row.cells[index];
    if (!cell || cell.incomparable) return [];
    const source = sources.get(column.id);
    const points = source ? pointsOf(source, row, cell.figureId) : [];
    const year = Number(cell.period?.slice(0, 4) ?? Number.NaN);
    const compared = {
      year,
      value: Number(cell.value),
      text: cell.value,
      status: cell.status,
      estimated: cell.estimated,
      contradicted: cell.contradicted,
      reportId: column.reportId,
      figureId: cell.figureId,
    };
    return [
      {
        columnId: column.id,
        name: column.region ?? column.title,
        base: column.base,
        compared,
        points,
      },
    ];
  });
}

/** Years that any series has, in order. */
export function yearsOf(series: readonly Series[]): number[] {
  return [...countYears(series).keys()].sort((a, b) => a - b);
}

/** The years to draw lines over: all, where at least two of them have more than one region to compare; else none. */
export function lineYears(series: readonly Series[]): number[] {
  const counts = [...countYears(series).values()];
  const shared = counts.filter((count) => count >= Math.min(2, series.length));
  return shared.length > 1 ? yearsOf(series) : [];
}

function countYears(series: readonly Series[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { points } of series)
    for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
