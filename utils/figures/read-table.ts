import type { Measure, Status } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { sharedEndings } from '../lexicon/list-words.data.ts';
import {
  contactHeads,
  growthHeads,
  growthRows,
  headColumns,
  noteRows,
  planKinds,
  resultHeads,
  shareRows,
  targetHeads,
} from '../lexicon/table-words.data.ts';
import { findUnit } from '../lexicon/units.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import { firstPlace } from './first-place.ts';
import { matchLabel } from './match-label.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { resolvePeriod, type SectionYears } from './resolve-period.ts';
import {
  createGrid,
  type Grid,
  type GridCell,
  partsOfTable,
  type TableBlock,
  yearCell,
} from './table-grid.ts';
import { bracketUnit, type Column, plainName, readColumn } from './table-header.ts';
import { isPart, type Row, readRow } from './table-row.ts';
import { timesIn } from './time.ts';

/** What stands before a table: its caption and its unit line. */
export interface TableSurroundings {
  readonly caption: string;
  readonly unitLine: string;
}

/** A table with all that its cells are read by. */
export interface Table {
  readonly grid: Grid;
  readonly context: DocumentContext;
  readonly section: SectionYears;
  readonly around: TableSurroundings;
  readonly columns: readonly Column[];
  /** First and last year of a plan's table: what was, and what is aimed at. */
  readonly plan: readonly [number, number] | undefined;
}

const notes = new RegExp(`^${anyOf(noteRows)}`);
const contacts = new RegExp(anyOf(contactHeads));
const targets = new RegExp(anyOf(targetHeads));
const results = new RegExp(anyOf(resultHeads));
const plans = new RegExp(anyOf(planKinds));
const growthRow = new RegExp(`${anyOf(growthRows)}$`);
const shareRow = new RegExp(`${anyOf(shareRows)}$`);
const growthCaption = new RegExp(`${anyOf(growthHeads)}(?:幅度|速度|率)?(?:[（(].*)?$`);

/** Each cell that holds a number is a figure: its row names it, its column says when and how it is measured. */
export function readTable(
  block: TableBlock,
  context: DocumentContext,
  section: SectionYears,
  around: TableSurroundings,
): Draft[] {
  return partsOfTable(block, context.text).flatMap((part) => readPart(part, context, section, around));
}

function readPart(
  block: TableBlock,
  context: DocumentContext,
  section: SectionYears,
  around: TableSurroundings,
): Draft[] {
  const grid = createGrid(block, context.text);
  const table = { grid, context, section, around, columns: readColumns(grid), plan: planOf(grid, section) };
  const drafts: Draft[] = [];
  let parent = '';
  for (const cells of grid.rows.slice(grid.headerRows)) {
    const heads = cells.filter((cell) => isHead(cell, grid));
    const name = nameOf(heads, grid);
    if (notes.test(name)) continue;
    const row = readRow(name, parent, cells, table);
    if (!isPart(name)) parent = plainName(name);
    for (const cell of cells) {
      const draft = heads.includes(cell) ? undefined : readCell(cell, row, table);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}

function readColumns(grid: Grid): readonly Column[] {
  const last = Math.max(0, ...grid.rows.flatMap((row) => row.map(({ column }) => column)));
  return Array.from({ length: last + 1 }, (_, column) => readColumn(grid, column));
}

/** A table of aims has a year that was and one that is wanted, 预期性 beside its rows, or a heading that says so. */
function planOf(grid: Grid, section: SectionYears): Table['plan'] {
  const years = grid.rows
    .slice(0, grid.headerRows)
    .flatMap((row) => row.flatMap(({ text }) => /^((?:19|20)\d\d)年/.exec(text)?.[1] ?? []))
    .map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const aims =
    section.status === 'target' || grid.rows.some((row) => row.some(({ text }) => plans.test(text)));
  return aims && first < last ? [first, last] : undefined;
}

/** Words at the left of a row, and the column of units; a number in the first column is a serial number or a year. */
function isHead(cell: GridCell, grid: Grid): boolean {
  if (cell.column <= grid.nameColumn) return true;
  if (grid.headersOf(cell.column).some((header) => headColumns.has(header))) return true;
  return /[一-鿿]/.test(cell.text) && !/^[-－−]?[\d,.]/.test(cell.text);
}

function nameOf(heads: readonly GridCell[], grid: Grid): string {
  const own = heads.find(({ column }) => column === grid.nameColumn)?.text;
  if (own !== undefined && /[一-鿿]/.test(own)) return own;
  return heads.find(({ text }) => /[一-鿿]/.test(text) && findUnit(text) === undefined)?.text ?? '';
}

function readCell(cell: GridCell, row: Row, table: Table): Draft | undefined {
  const { context, around } = table;
  const column = table.columns[cell.column];
  if (column === undefined || contacts.test(column.header)) return undefined;
  const quantity = readAmount(cell, context.text);
  if (quantity === undefined) return undefined;
  const measure = measureOf(column, row, quantity, around);
  const unit = measure === 'rank' ? '位' : (quantity.unit ?? unitOf(measure, column, row, around));
  const { label, indicator } = nameCell(row, column, around.caption);
  const lost = unit === undefined;
  if (lost && measure === 'level' && !/[一-鿿]/.test(label)) return undefined;
  return {
    start: cell.start,
    end: quantity.end,
    value: quantity.values[0] ?? 0,
    unit,
    approx: undefined,
    measure: measure === 'rate' && unit !== undefined && !/[%‰倍]/.test(unit) ? 'level' : measure,
    status: statusOf(column, table),
    estimated: false,
    label: label === '' ? '合计' : label,
    // A firm's own profit is no place's.
    indicator: context.company && indicator?.core ? undefined : indicator?.id,
    period: periodOf(column, row, measure, table),
    region: regionOf(column, row, table),
    doubts: lost ? ['unit-lost'] : [],
    because: [
      { field: 'label', rule: 'table:row' },
      { field: 'period', rule: 'table:column' },
      { field: 'unit', rule: quantity.unit === undefined ? 'table:header' : 'table:cell' },
    ],
  };
}

/** A cell that is a number, with or without its unit, and nothing else. */
function readAmount({ start, end, text, column }: GridCell, whole: string): Quantity | undefined {
  if (!/^[-－−]?\s?\d/.test(text)) return undefined;
  const quantity = readQuantity(whole, start);
  if (quantity === undefined || quantity.range || quantity.outerEnd !== end) return undefined;
  return column === 0 && yearCell(text) !== undefined && quantity.unit === undefined ? undefined : quantity;
}

/** The row names it; in a table of places the column does; 粮食 under 产量 is 粮食产量. */
function nameCell(
  row: Row,
  { name, indicator, header }: Column,
  caption: string,
): { readonly label: string; readonly indicator: Indicator | undefined } {
  const captioned = row.region !== undefined && name === '' ? captionName(caption) : undefined;
  if (captioned !== undefined) return captioned;
  if (
    row.label === '' ||
    (row.indicator === undefined && row.region !== undefined && indicator !== undefined)
  )
    return { label: name || plainName(header) || row.label, indicator };
  const joined = sharedEndings.includes(name) ? matchLabel(row.label + name) : undefined;
  return { label: row.label, indicator: row.indicator ?? joined };
}

/** 表一 地区生产总值完成情况 over columns of 总量, 增速 and 位次: the caption names what they are of. */
function captionName(caption: string): { readonly label: string; readonly indicator: Indicator } | undefined {
  const label = plainName(caption)
    .replace(/^(?:附?表[一二三四五六七八九十\d]*[：:\s]*)?(?:各[县区市镇乡街道、]{1,5})?/, '')
    .replace(/(?:完成)?情况(?:一览)?表?$/, '');
  const indicator = matchLabel(label);
  return indicator && { label, indicator };
}

function measureOf(column: Column, row: Row, quantity: Quantity, around: TableSurroundings): Measure {
  const own = quantity.unit ?? column.unit;
  if (column.measure === 'growth') return own === undefined || own === '%' ? 'growth' : 'change';
  if (column.measure !== undefined) return column.measure;
  const named = row.label || column.name;
  if (growthRow.test(named)) return 'growth';
  if (shareRow.test(named) || /占.+的?比[例重]$/.test(named)) return 'share';
  if (own === '%' || /率$/.test(named)) return 'rate';
  // A caption speaks of growth for cells of percent alone: 主要产品产量及其增长速度 has amounts too.
  const unit = own ?? row.unit ?? lineUnit(around);
  if (unit !== '%') return 'level';
  return growthCaption.test(around.caption) ? 'growth' : 'rate';
}

function unitOf(measure: Measure, column: Column, row: Row, around: TableSurroundings): string | undefined {
  if (column.unit !== undefined) return column.unit;
  if (measure === 'growth' || measure === 'share') return '%';
  return row.unit ?? (measure === 'rate' ? '%' : lineUnit(around));
}

/** 万元 of the line 单位：万元, or of the caption's brackets. */
function lineUnit({ caption, unitLine }: TableSurroundings): string | undefined {
  // 单位：（人民币）万元
  const named = /单位[：:]\s*([^）)]{1,20})/.exec(unitLine.replace(/[（(]?人民币[）)]?/g, ''))?.[1] ?? '';
  return named.split(/[、,，/\s]+/).find((name) => findUnit(name) !== undefined) ?? bracketUnit(caption);
}

function statusOf({ header }: Column, { plan, section }: Table): Status {
  if (targets.test(header) && !results.test(header)) return 'target';
  if (plan === undefined) return section.status;
  return header.includes(String(plan[0])) ? 'actual' : 'target';
}

function regionOf({ header }: Column, row: Row, { context, around }: Table): string | undefined {
  // A visitor's 我市 is not one of the places that were visited.
  if (context.visit && /我[省市县区]/.test(header)) return undefined;
  return (
    row.region ??
    firstPlace(header, context.places) ??
    firstPlace(around.caption, context.places) ??
    context.region
  );
}

function periodOf({ header }: Column, row: Row, measure: Measure, table: Table): string | undefined {
  const { context, section, around, plan } = table;
  const own = timeIn(header, context, section);
  // An aim of growth is for the years from the first to the last.
  if (plan !== undefined && measure === 'growth' && (own === undefined || own === String(plan[1])))
    return `${plan[0] + 1}/${plan[1]}`;
  return (
    own ??
    row.period ??
    timeIn(around.caption, context, section) ??
    (section.year === undefined ? undefined : ofSection(section.year, header, table))
  );
}

/** A column of what was wanted is of the whole year, all others of the part that the report is about. */
function ofSection(year: number, header: string, { context, section }: Table): string | undefined {
  const wanted = targets.test(header) && !results.test(header);
  return resolvePeriod(wanted ? { year } : { year, part: true }, context, section);
}

/** The first time that a header names and that is no base of comparison: 比上年增长 tells none. */
function timeIn(text: string, context: DocumentContext, section: SectionYears): string | undefined {
  for (const { start, value } of timesIn(text))
    if (!/[比较]$/.test(text.slice(0, start))) return resolvePeriod(value, context, section);
  return undefined;
}
