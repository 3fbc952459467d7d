import { useMemo } from 'preact/hooks';
import type { Row } from '../../utils/compare/comparison.ts';
import { type TimelineLine, timelineOf, timelineRegions } from '../../utils/compare/timeline.ts';
import { findIndicator } from '../../utils/lexicon/indicators.ts';
import { rowName, rowUnitLine } from '../comparison/cell-text.ts';
import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { Dotted } from '../parts/dotted.tsx';
import { Missing } from '../parts/main-figures-table.tsx';
import { Waiting } from '../parts/message.tsx';
import { TableScroll } from '../parts/table-scroll.tsx';
import { useComparison } from '../use-comparison.ts';
import { useKeptText } from '../use-kept.ts';
import { useSourceColumns } from '../use-source-columns.ts';
import type { ViewProps } from './library-app.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { type Series, yearsOf } from './series.ts';
import { SmallMultiple } from './small-multiple.tsx';
import { useStoredReports } from './use-stored-reports.ts';

interface Line {
  readonly row: Row;
  readonly series: Series;
}

/** One region over the years, across all chosen reports that speak of it. */
export function TimelineView({ library, memory, window, demo }: ViewProps) {
  const { comparison } = useComparison(library, memory);
  const columns = useSourceColumns(useStoredReports(library, memory.selected));
  const [wanted, setWanted] = useKeptText('timeline-region');
  const regions = useMemo(() => timelineRegions(columns ?? []), [columns]);
  const first = useMemo(
    () => regions.find((one) => timelineOf(columns ?? [], one).length > 0),
    [columns, regions],
  );
  const region = regions.find((one) => one === wanted) ?? first ?? regions[0];
  const lines = useMemo(
    () => (columns && region ? timelineOf(columns, region).map((line) => drawn(line, region)) : []),
    [columns, region],
  );
  if (memory.selected.length > 0 && !columns)
    return <Waiting title={t('navTimeline')} text={t('loadingLibrary')} />;
  if (!comparison || !region)
    return <NothingChosen title={t('timelineNothing')} window={window} demo={demo} />;
  const years = yearsOf(lines.map(({ series }) => series));
  return (
    <>
      <div class="page-head">
        <div class="grow">
          <h1>{t('timelineTitle', region)}</h1>
          <p class="quiet">{t('timelineMore')}</p>
        </div>
        <Choice
          label={t('columnRegion')}
          value={region}
          options={regions.map((one) => [one, one] as const)}
          onChoose={setWanted}
        />
      </div>
      {lines.length === 0 ? (
        <p>{t('timelineOneYear')}</p>
      ) : (
        <>
          <YearTable lines={lines} years={years} />
          <div class="multiples in-rows">
            {lines.map(({ row, series }) => (
              <SmallMultiple
                key={`${row.indicator} ${row.measure}`}
                row={{ ...row, coverage: { given: series.points.length, of: years.length } }}
                columns={comparison.columns}
                series={[series]}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** A line of the timeline in the shape that the charts draw. */
function drawn({ indicator, measure, unit, points }: TimelineLine, region: string): Line {
  return {
    row: {
      indicator,
      measure,
      ...(unit !== undefined && { unit }),
      better: findIndicator(indicator)?.better ?? 'none',
      coverage: { given: points.length, of: points.length },
      cells: [],
    },
    series: {
      columnId: region,
      reportId: points.at(-1)?.reportId ?? '',
      name: region,
      base: true,
      points: points.map(({ year, value, estimated, figureId }) => ({
        year,
        value: Number(value),
        text: value,
        estimated,
        figureId,
      })),
    },
  };
}

function YearTable({ lines, years }: { lines: readonly Line[]; years: readonly number[] }) {
  return (
    <TableScroll label={t('navTimeline')}>
      <table class="yearbook years">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, series }) => (
            <tr key={`${row.indicator} ${row.measure}`}>
              <th scope="row">
                {rowName(row)}
                <span class="unit">
                  <Dotted parts={rowUnitLine(row)} />
                </span>
              </th>
              {years.map((year) => {
                const point = series.points.find((one) => one.year === year);
                return <td key={year}>{point ? formatNumber(point.text) : <Missing />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
