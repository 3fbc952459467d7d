import type { Cell, Column, Comparison, Row } from '../compare/comparison.ts';
import { contradictedByReport, decidedFigure } from '../compare/decided-figure.ts';
import type { Rate } from '../compare/rate.ts';
import { printedDecimal } from '../decimal.ts';
import type { Figure } from '../figure.ts';
import { sentenceOf } from '../find-sentence.ts';
import type { StoredFigure, StoredReport } from '../stored-report.ts';
import { localDate, safeUrl } from './citation.ts';
import { gapUnitName, rateNotes, reasonText } from './comparison-table.ts';
import { type ExportCell, type ExportTable, numberCell, textCell } from './export-table.ts';
import { type ExportLanguage, type ExportWords, exportWords } from './export-words.data.ts';
import { indicatorName, rowName, statusName } from './naming.ts';

export interface FigureListOptions {
  readonly language?: ExportLanguage;
  /** Adds the sentence that each figure stands in. */
  readonly sentences?: boolean;
  /** The rates that the comparison was made with: they stand below the list. */
  readonly rates?: readonly Rate[];
}

/**
 * The comparison as a list, a row for each value, with where it is from: the report's title, its address, the day of
 * the capture and on demand the sentence. Values are numbers in the row's unit.
 */
export function comparisonList(
  { columns, rows }: Comparison,
  reports: readonly StoredReport[],
  { language = 'zh-CN', sentences = false, rates = [] }: FigureListOptions = {},
): ExportTable {
  const words = exportWords[language];
  const byId = new Map(reports.map((report) => [report.id, report]));
  const line = (row: Row, cell: Cell, column: Column): ExportCell[] => {
    const report = byId.get(column.reportId);
    return [
      textCell(rowName(row, language)),
      textCell(column.region),
      numberCell(cell.value),
      textCell(cell.unit ?? row.unit),
      textCell(cell.period),
      textCell(statusName(cell, words)),
      textCell(cellRemark(cell, words)),
      cell.growth && numberCell(cell.growth.value),
      textCell(cell.growth?.unit),
      cell.gap && numberCell(cell.gap.value),
      textCell(cell.gap && gapUnitName(cell.gap, words)),
      textCell(cell.label),
      textCell(cell.raw),
      ...sourceCells(report, column.title, column.capturedAt),
      ...(sentences ? [sentenceCell(report, cell)] : []),
    ];
  };
  return {
    title: words.comparison,
    header: [
      words.indicator,
      words.region,
      words.value,
      words.unit,
      words.period,
      words.status,
      words.remark,
      words.growth,
      words.growthUnit,
      words.gap,
      words.gapUnit,
      words.label,
      words.printed,
      ...sourceHeader(words),
      ...(sentences ? [words.sentence] : []),
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const column = columns[index];
        return cell && column ? [line(row, cell, column)] : [];
      }),
    ),
    notes: rateNotes(rates, words),
  };
}

/** All figures of one report that the user did not reject, in text order, corrections over what was read. */
export function reportList(
  report: StoredReport,
  { language = 'zh-CN', sentences = false }: FigureListOptions = {},
): ExportTable {
  const words = exportWords[language];
  const contradicted = contradictedByReport(report);
  return {
    title: report.title,
    header: [
      words.label,
      words.indicator,
      words.region,
      words.value,
      words.unit,
      words.period,
      words.status,
      words.remark,
      words.printed,
      ...sourceHeader(words),
      ...(sentences ? [words.sentence] : []),
    ],
    rows: report.figures
      .map((figure, index) => ({ figure, isContradicted: contradicted.has(index) }))
      .filter(({ figure }) => figure.decision !== 'rejected')
      .map(({ figure, isContradicted }) => [
        ...figureCells(figure, isContradicted, words, language),
        ...sourceCells(report, report.title, report.capturedAt),
        ...(sentences ? [sentenceCell(report, figure)] : []),
      ]),
    notes: [],
  };
}

function figureCells(
  stored: StoredFigure,
  isContradicted: boolean,
  words: ExportWords,
  language: ExportLanguage,
): ExportCell[] {
  const figure = decidedFigure(stored);
  return [
    textCell(figure.label),
    textCell(figure.indicator && indicatorName(figure.indicator, language)),
    textCell(figure.region),
    Number.isFinite(figure.value) ? numberCell(printedDecimal(figure)) : undefined,
    textCell(figure.unit),
    textCell(figure.period),
    textCell(statusName(figure, words)),
    textCell(figureRemark(figure, isContradicted, words)),
    textCell(figure.raw),
  ];
}

function cellRemark(cell: Cell, words: ExportWords): string {
  return [reasonText(cell, words), cell.contradicted && words.contradicted].filter(Boolean).join('，');
}

function figureRemark(
  { measure, approx, certainty }: Figure,
  isContradicted: boolean,
  words: ExportWords,
): string {
  const remarks = [
    words.measures[measure],
    approx && words.approximations[approx],
    certainty === 'check' && words.reasons.check,
    isContradicted && words.contradicted,
  ];
  return remarks.filter(Boolean).join('，');
}

function sourceHeader(words: ExportWords): string[] {
  return [words.report, words.url, words.captured];
}

function sourceCells(report: StoredReport | undefined, title: string, capturedAt: string): ExportCell[] {
  const url = report?.sources[0]?.url;
  return [textCell(title), textCell(url && safeUrl(url)), textCell(localDate(capturedAt))];
}

function sentenceCell(
  report: StoredReport | undefined,
  place: { readonly start: number; readonly raw: string },
): ExportCell {
  return textCell(report && sentenceOf(report.report.text, place));
}
