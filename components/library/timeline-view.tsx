import { useMemo } from 'preact/hooks';
import type { Row } from '../../utils/compare/comparison.ts';
import { type TimelineLine, timelineOf, timelineRegions } from '../../utils/compare/timeline.ts';
import { findIndicator } from '../../utils/lexicon/indicators.ts';
import type { Gaps } from '../charts/row-chart.ts';
import { type Series, yearsOf } from '../charts/series.ts';
import { SmallMultiple } from '../charts/small-multiple.tsx';
import { YearsTable } from '../charts/years-table.tsx';
import { numberText, rowName, rowUnitLine } from '../comparison/cell-text.ts';
import { evidenceKeys, FixedEvidence } from '../comparison/evidence-place.tsx';
import { useEvidence } from '../comparison/use-evidence.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Choice } from '../parts/choice.tsx';
import { Dotted } from '../parts/dotted.tsx';
import { Waiting } from '../parts/message.tsx';
import { TableScroll } from '../parts/table-scroll.tsx';
import { useGradually } from '../use-gradually.ts';
import { useKeptText } from '../use-kept.ts';
import { useSourceColumns } from '../use-source-columns.ts';
import type { ViewProps } from './library-app.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { useStoredReports } from './use-stored-reports.ts';

/** One region in one line: there is no other to lack anything to. */
const noGaps: Gaps = new Map();

/** A line of the timeline in the shapes that charts and tables take. */
interface Line {
  readonly key: string;
  readonly row: Row;
  readonly series: readonly [Series];
}

/** One region over the years, across all chosen reports that speak of it. */
export function TimelineView(props: ViewProps) {
  const { library, memory, window } = props;
  const columns = useSourceColumns(useStoredReports(library, memory.selected));
  const [wanted, setWanted] = useKeptText('timeline-region');
  const evidence = useEvidence(library, window);
  useKeys(evidenceKeys(evidence), memory.letterKeys);
  const regions = useMemo(() => timelineRegions(columns ?? []), [columns]);
  const first = useMemo(
    () => regions.find((one) => timelineOf(columns ?? [], one).length > 0),
    [columns, regions],
  );
  const region = regions.find((one) => one === wanted) ?? first ?? regions[0];
  const lines = useMemo(() => (columns && region ? linesOf(columns, region) : []), [columns, region]);
  const drawn = useGradually(lines.length, { first: 0, step: 1, whenIdle: true, version: lines });
  if (memory.selected.length > 0 && !columns)
    return <Waiting title={t('navTimeline')} text={t('loadingLibrary')} />;
  if (!region) return <NothingChosen title={t('timelineNothing')} {...props} />;
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
          <TableScroll label={t('navTimeline')}>
            <YearsTable
              head={t('columnIndicator')}
              years={yearsOf(lines.flatMap(({ series }) => series))}
              rows={lines.map(tableRow)}
              onOpen={evidence.show}
            />
          </TableScroll>
          <section class="multiples in-rows" aria-label={t('charts')}>
            {lines.slice(0, drawn).map(({ key, row, series }) => (
              <SmallMultiple
                key={key}
                row={row}
                series={series}
                gaps={noGaps}
                coverage={t('coverageYears', row.coverage.given, row.coverage.of)}
                onOpen={evidence.show}
              />
            ))}
          </section>
        </>
      )}
      <FixedEvidence evidence={evidence} />
    </>
  );
}

function linesOf(columns: Parameters<typeof timelineOf>[0], region: string): Line[] {
  const lines = timelineOf(columns, region);
  const years = new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)));
  return lines.flatMap((line) => drawableLine(line, region, years.size));
}

function drawableLine(line: TimelineLine, name: string, years: number): Line[] {
  const { indicator, measure, unit } = line;
  const points = line.points.map((point) => ({
    ...point,
    value: Number(point.value),
    text: point.value,
    status: 'actual' as const,
  }));
  const latest = points.at(-1);
  if (!latest) return [];
  const row: Row = {
    indicator,
    measure,
    ...(unit !== undefined && { unit }),
    better: findIndicator(indicator)?.better ?? 'none',
    coverage: { given: points.length, of: years },
    cells: [],
  };
  const series: Series = { columnId: name, name, base: true, compared: latest, points };
  return [{ key: `${indicator} ${measure}`, row, series: [series] }];
}

function tableRow({ key, row, series: [{ points }] }: Line) {
  return {
    key,
    head: (
      <>
        {rowName(row)}
        <span class="unit">
          <Dotted parts={rowUnitLine(row)} />
        </span>
      </>
    ),
    points,
    format: (decimals: string) => numberText(decimals, row),
  };
}
