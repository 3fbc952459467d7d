/** Which figures of a report stand in the short table of the popup. Pure; knows no indicator by name. */

import { contradictedFigures } from '../utils/audit/contradicted-figures.ts';
import type { Figure, Measure } from '../utils/figure.ts';
import { byImportance } from '../utils/lexicon/indicators.ts';
import type { Capture } from '../utils/stored-report.ts';
import { lastYear } from './format-period.ts';

export interface MainCell {
  readonly figure: Figure;
  /** The growth that the report prints for the same indicator, region and last year. */
  readonly growth?: Figure;
  readonly contradicted: boolean;
  readonly otherPeriod: boolean;
}

export interface MainRow {
  readonly key: string;
  readonly indicator?: string;
  readonly label: string;
  /** The unit that all cells share. */
  readonly unit?: string;
  readonly cells: readonly (MainCell | undefined)[];
}

export interface MainFigures {
  readonly period?: string;
  readonly regions: readonly (string | undefined)[];
  readonly rows: readonly MainRow[];
}

/** A change or a rank beside an indicator's name would read as its level. */
const STANDING_ALONE: ReadonlySet<Measure> = new Set(['level', 'rate', 'share']);

const rowKey = (figure: Figure) => figure.indicator ?? figure.label;

/** Keys by falling count; equal counts in the order in which they came. */
function byFrequency<Key>(keys: readonly Key[]): Key[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

function mainPeriod(figures: readonly Figure[], reportYear: string | undefined): string | undefined {
  const periods = byFrequency(figures.flatMap(({ period }) => (period ? [period] : [])));
  const year = reportYear && lastYear(reportYear);
  return (year && periods.find((period) => lastYear(period) === year)) || periods[0];
}

/** What speaks for a figure to stand for its row, the weightiest first: its time, no doubt about it, its measure. */
function fitness({ period, certainty, measure }: Figure, mainPeriod: string | undefined): number {
  return 4 * Number(period === mainPeriod) + 2 * Number(certainty === 'sure') + Number(measure !== 'share');
}

function findGrowth(figure: Figure, growths: readonly Figure[]): Figure | undefined {
  const year = figure.period && lastYear(figure.period);
  return growths.find(
    (growth) =>
      rowKey(growth) === rowKey(figure) &&
      growth.region === figure.region &&
      growth.status === figure.status &&
      year !== undefined &&
      growth.period !== undefined &&
      lastYear(growth.period) === year,
  );
}

/** The main figures of a capture: at most `maxRows` indicators for at most `maxRegions` regions. */
export function pickMainFigures(
  { report, figures, findings }: Capture,
  maxRows = 4,
  maxRegions = 2,
): MainFigures {
  const contradicted = contradictedFigures(findings);
  const isContradicted = (figure: Figure) => contradicted.has(figures.indexOf(figure));
  const growths = figures.filter(({ measure }) => measure === 'growth');
  const actual = figures.filter(({ measure, status }) => STANDING_ALONE.has(measure) && status === 'actual');
  const known = actual.filter(({ indicator }) => indicator !== undefined);
  const pool = known.length > 0 ? known : actual.length > 0 ? actual : figures;
  const regions = byFrequency(pool.map(({ region }) => region)).slice(0, maxRegions);
  const period = mainPeriod(pool, report.year?.value);

  const makeCell = (candidates: readonly Figure[], region: string | undefined): MainCell | undefined => {
    const own = candidates.filter((figure) => figure.region === region);
    const [figure] = own.toSorted((a, b) => fitness(b, period) - fitness(a, period));
    if (!figure) return undefined;
    const growth = findGrowth(figure, growths);
    return {
      figure,
      ...(growth && { growth }),
      contradicted: isContradicted(figure) || (growth !== undefined && isContradicted(growth)),
      otherPeriod: figure.period !== undefined && figure.period !== period,
    };
  };

  const rows = [...groupByRow(pool)]
    .map(([key, candidates]) =>
      makeRow(
        key,
        candidates,
        regions.map((region) => makeCell(candidates, region)),
      ),
    )
    .filter((row) => row.cells.some(Boolean))
    .sort(byWeight)
    .slice(0, maxRows);
  return { ...(period && { period }), regions, rows };
}

function groupByRow(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(rowKey(figure));
    if (group) group.push(figure);
    else groups.set(rowKey(figure), [figure]);
  }
  return groups;
}

function makeRow(key: string, candidates: readonly Figure[], cells: MainRow['cells']): MainRow {
  const units = new Set(cells.flatMap((cell) => (cell ? [cell.figure.unit] : [])));
  const [unit] = units;
  const [first] = candidates;
  return {
    key,
    label: first?.label ?? key,
    ...(first?.indicator && { indicator: first.indicator }),
    ...(units.size === 1 && unit && { unit }),
    cells,
  };
}

/** In the lexicon's order; rows of no known indicator follow, full ones first. */
function byWeight(a: MainRow, b: MainRow): number {
  if (a.indicator !== undefined && b.indicator !== undefined) return byImportance(a.indicator, b.indicator);
  const missing = ({ indicator, cells }: MainRow) =>
    indicator === undefined ? 1 + cells.filter((cell) => !cell).length : 0;
  return missing(a) - missing(b);
}
