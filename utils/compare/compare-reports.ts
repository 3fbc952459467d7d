import { byImportance } from '../lexicon/indicators.ts';
import type { StoredReport } from '../stored-report.ts';
import { columnsOf, type SourceColumn } from './columns.ts';
import { compareRow } from './compare-row.ts';
import type { Comparison, Row } from './comparison.ts';
import { findGrowth } from './growth-beside-level.ts';
import type { Observation } from './observation.ts';
import type { Rate } from './rate.ts';

export interface ComparisonOptions {
  /** Id of a column, or of a report (then its first column); without it the first column is the base. */
  readonly baseId?: string;
  /** Exchange rates that the user typed and sees. Without one no currency is converted. */
  readonly rates?: readonly Rate[];
}

/** What the columns say of one indicator by one measure, in the columns' order. */
interface Group {
  readonly indicator: string;
  readonly measure: Row['measure'];
  readonly candidates: readonly Observation[][];
}

const MEASURES: readonly Row['measure'][] = ['level', 'rate', 'share', 'growth', 'change', 'rank'];

/**
 * Puts saved reports side by side: a column for each region of each report, a row for each indicator and measure, in
 * the lexicon's order. What cannot be compared (targets, doubtful figures, another period, definition or currency)
 * stands in its cell and says why. A growth row is left out where all of it stands beside levels already.
 * Linear in the number of figures, but for sorting the rows.
 */
export function compareReports(
  reports: readonly StoredReport[],
  options: ComparisonOptions = {},
): Comparison {
  const sources = reports.flatMap(columnsOf);
  const base = baseIndex(sources, options.baseId);
  const groups = groupByRow(sources);
  const columnIds = sources.map(({ id }) => id);
  const years = sources.map(({ year }) => year);
  const rows: Row[] = [];
  for (const { indicator, measure, candidates } of [...groups.values()].sort(byRow)) {
    const growths = groups.get(rowKey(indicator, 'growth'))?.candidates;
    const row = compareRow(
      {
        indicator,
        measure,
        candidates,
        years,
        base,
        rates: options.rates ?? [],
        growthOf: (column, level) => findGrowth(level, growths?.[column] ?? []),
      },
      columnIds,
    );
    const [before] = measure === 'growth' ? rows.slice(-3).filter((one) => isLevelOf(one, indicator)) : [];
    if (!before || !standsBeside(row, before)) rows.push(row);
  }
  return {
    columns: sources.map(({ observations: _, ...column }, index) => ({ ...column, base: index === base })),
    rows,
  };
}

function baseIndex(sources: readonly SourceColumn[], baseId: string | undefined): number {
  const own = sources.findIndex(({ id }) => id === baseId);
  const first = own >= 0 ? own : sources.findIndex(({ reportId }) => reportId === baseId);
  return Math.max(0, first);
}

function groupByRow(sources: readonly SourceColumn[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  sources.forEach(({ observations }, column) => {
    for (const observation of observations) {
      const { indicator, measure } = observation;
      const key = rowKey(indicator, measure);
      const group = groups.get(key) ?? { indicator, measure, candidates: sources.map(() => []) };
      groups.set(key, group);
      group.candidates[column]?.push(observation);
    }
  });
  return groups;
}

function rowKey(indicator: string, measure: Row['measure']): string {
  return `${indicator} ${measure}`;
}

function byRow(a: Group, b: Group): number {
  return byImportance(a.indicator, b.indicator) || MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure);
}

function isLevelOf(row: Row, indicator: string): boolean {
  return row.indicator === indicator && row.measure === 'level';
}

/** Whether every growth of the row stands in the level row's cells already. */
function standsBeside(growth: Row, level: Row): boolean {
  return growth.cells.every((cell, column) => {
    const beside = level.cells[column]?.growth;
    return !cell || (beside?.value === cell.value && beside.unit === (cell.unit ?? growth.unit));
  });
}
