import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, Gap, Report, TableCell } from '../../utils/report.ts';
import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import { cutRuns, type Marked } from '../text-runs.ts';
import { useGradually } from '../use-gradually.ts';
import { FigureText, type MarkLook, markClass, PlainText } from './marked-text.tsx';
import { gapReason, gapTitle } from './remarks.tsx';
import { TableScroll } from './table-scroll.tsx';

export interface ReportTextProps {
  readonly report: Report;
  /** In text order. */
  readonly marks: readonly Marked[];
  readonly look: (index: number) => MarkLook;
  /** The figure that Tab reaches; the others are reached by J and K. */
  readonly tabStop: number;
}

/** Blocks with the marks that stand in them: one walk over both, since both are in text order. */
function withMarks(blocks: readonly Block[], marks: readonly Marked[]) {
  let at = 0;
  return blocks.map((block) => {
    while ((marks[at]?.start ?? Number.POSITIVE_INFINITY) < block.start) at += 1;
    const from = at;
    while ((marks[at]?.start ?? Number.POSITIVE_INFINITY) < block.end) at += 1;
    return { block, marks: marks.slice(from, at) };
  });
}

/** What one frame draws: characters, and for each figure as much as `FIGURE_WEIGHT` of them. */
const FRAME_WEIGHT = 8000;
const FIGURE_WEIGHT = 40;

type Part = ReturnType<typeof withMarks>[number];

function byWeight(parts: readonly Part[]): Part[][] {
  const chunks: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const weight = part.block.end - part.block.start + part.marks.length * FIGURE_WEIGHT;
    const last = chunks.at(-1);
    if (last && weight <= room) last.push(part);
    else chunks.push([part]);
    room = (last && weight <= room ? room : FRAME_WEIGHT) - weight;
  }
  return chunks;
}

/**
 * The report's text as it was read, its figures marked and its gaps in place. The title is set by the caller.
 * A long text is put on screen over several frames, so that no task is long; what stands is not drawn again.
 */
export function ReportText({ report, marks, look, tabStop }: ReportTextProps) {
  const chunks = useMemo(
    () =>
      byWeight(withMarks(report.blocks, marks)).map((parts) => (
        <Fragment key={parts[0]?.block.start}>
          {parts.map(({ block, marks: own }) => (
            <BlockText
              key={block.start}
              block={block}
              report={report}
              look={look}
              tabStop={tabStop}
              marks={own}
            />
          ))}
        </Fragment>
      )),
    [report, marks, look, tabStop],
  );
  const shown = useGradually(chunks.length, { first: 1, step: 1 });
  return <>{chunks.slice(0, shown)}</>;
}

function BlockText({ block, ...props }: { block: Block } & ReportTextProps) {
  const words = <Runs start={block.start} end={block.end} {...props} />;
  switch (block.kind) {
    case 'title':
      return undefined;
    case 'heading':
      return block.level === 1 ? (
        <h2 id={headingId(block.start)} class="level-1">
          {words}
        </h2>
      ) : (
        <h3 id={headingId(block.start)} class={`level-${Math.min(block.level, 3)}`}>
          {words}
        </h3>
      );
    case 'gap':
      return (
        <GapBand gap={props.report.gaps.find(({ start }) => start === block.start)} start={block.start} />
      );
    case 'table':
      return <TableText block={block} {...props} />;
    case 'caption':
      return <p class="caption">{words}</p>;
    default:
      return <p class="paragraph">{words}</p>;
  }
}

/** Where a heading or a gap is found again by the outline. */
export function headingId(start: number): string {
  return `place-${start}`;
}

/** Text withheld by the site, as a torn band in its place. */
function GapBand({ gap, start }: { gap: Gap | undefined; start: number }) {
  return (
    <div class="gap-band" id={headingId(start)} role="note">
      <span>
        <b>{gap ? gapTitle(gap) : t('gapHere')}</b>
        {gap && (
          <>
            <br />
            {gapReason(gap)}
          </>
        )}
      </span>
    </div>
  );
}

/** A run of text with the figures that stand in it. */
function Runs({
  start,
  end,
  report,
  marks,
  look,
  tabStop,
}: { start: number; end: number } & ReportTextProps) {
  return (
    <>
      {cutRuns({ start, end }, marks).map((run) => {
        const words = report.text.slice(run.start, run.end);
        if (run.kind === 'text') return <PlainText key={run.start} text={words} />;
        return (
          <span
            key={run.start}
            class={markClass(look(run.index))}
            data-figure={run.index}
            tabIndex={run.index === tabStop ? 0 : -1}
          >
            <FigureText raw={words} />
          </span>
        );
      })}
    </>
  );
}

function byRow(cells: readonly TableCell[]): TableCell[][] {
  const rows: TableCell[][] = [];
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row) row.push(cell);
    else rows[cell.row] = [cell];
  }
  return rows.filter(Boolean);
}

type TableBlock = Block & { readonly kind: 'table' };

const NUMBER = /^[\s\d.,+−—%-]*$/;

/** The columns that hold numbers alone below their heads: number and head stand at the right. */
function numericColumns({ cells }: TableBlock, text: string): ReadonlySet<number> {
  const columns = new Map<number, boolean>();
  for (const { column, header, start, end } of cells)
    if (!header) columns.set(column, columns.get(column) !== false && NUMBER.test(text.slice(start, end)));
  return new Set([...columns].flatMap(([column, isNumeric]) => (isNumeric ? [column] : [])));
}

function TableText({ block, ...props }: { block: TableBlock } & ReportTextProps) {
  const rows = byRow(block.cells);
  const numeric = numericColumns(block, props.report.text);
  return (
    <TableScroll label={t('tableRows', formatNumber(rows.length))}>
      <table class="yearbook report-table">
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]?.start}>
              {cells.map((cell) => (
                <CellText
                  key={`${cell.row}-${cell.column}`}
                  cell={cell}
                  isNumeric={numeric.has(cell.column) && cell.columnSpan === 1}
                  {...props}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CellText({ cell, isNumeric, ...props }: { cell: TableCell; isNumeric: boolean } & ReportTextProps) {
  const marks = props.marks.filter(({ start }) => start >= cell.start && start < cell.end);
  const Cell = cell.header ? 'th' : 'td';
  return (
    <Cell rowSpan={cell.rowSpan} colSpan={cell.columnSpan} class={isNumeric ? 'numeric' : undefined}>
      <Runs {...props} start={cell.start} end={cell.end} marks={marks} />
    </Cell>
  );
}
