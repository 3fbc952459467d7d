import type { StoredReport } from '../stored-report.ts';
import type { Column } from './comparison.ts';
import { contradictedByReport } from './decided-figure.ts';
import { type Observation, observe } from './observation.ts';
import { isPlaceName, regionKey } from './region-key.ts';

/** A region that a report only mentions gets a column from this many figures on. */
const FEWEST_FIGURES = 3;

export type SourceColumn = Omit<Column, 'base'> & { readonly observations: readonly Observation[] };

/**
 * A report's columns: the regions that it is mainly about, in its order, then other regions of which it gives several
 * figures (a study-visit report has several), most figures first. Firms and projects make none, and what is said of
 * them stays out. Figures without a region belong to the main region where there is exactly one.
 */
export function columnsOf(report: StoredReport): SourceColumn[] {
  const mainRegions = (report.region ?? report.report.region?.value)?.split('、') ?? [];
  const groups = groupByRegion(report, mainRegions);
  const main = mainRegions.length > 0 ? mainRegions.map(regionKey) : [''];
  const others = [...groups.keys()]
    .filter((key) => !main.includes(key) && isColumnOfItsOwn(groups.get(key) ?? []))
    .sort((a, b) => (groups.get(b)?.length ?? 0) - (groups.get(a)?.length ?? 0));
  const withFigures = main.filter((key) => groups.has(key));
  const keys = [...(withFigures.length + others.length > 0 ? withFigures : main.slice(0, 1)), ...others];
  return keys.map((key) => {
    const name = mainRegions[main.indexOf(key)] ?? fullName(groups.get(key) ?? []);
    return {
      id: `${report.id}#${name ?? ''}`,
      reportId: report.id,
      ...(name !== undefined && { region: name }),
      title: report.title,
      ...(report.year !== undefined && { year: report.year }),
      capturedAt: report.capturedAt,
      observations: groups.get(key) ?? [],
    };
  });
}

function groupByRegion(report: StoredReport, mainRegions: readonly string[]): Map<string, Observation[]> {
  const only = mainRegions.length === 1 ? mainRegions[0] : undefined;
  const contradicted = contradictedByReport(report);
  const groups = new Map<string, Observation[]>();
  for (const [index, figure] of report.figures.entries()) {
    const observation = observe(figure, contradicted.has(index));
    const region = observation && (observation.region ?? only);
    if (!observation || (region === undefined && mainRegions.length > 0)) continue;
    const key = regionKey(region ?? '');
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

function isColumnOfItsOwn(observations: readonly Observation[]): boolean {
  const [first] = observations;
  return observations.length >= FEWEST_FIGURES && isPlaceName(first?.region ?? '');
}

function fullName(observations: readonly Observation[]): string | undefined {
  return observations.map(({ region }) => region).sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
}
