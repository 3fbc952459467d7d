import type { Measure, Status } from '../figure.ts';
import { findUnit } from '../lexicon/units.ts';
import type { Block } from '../report.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import { matchLabel } from './match-label.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { resolvePeriod, type SectionYears } from './resolve-period.ts';
import { createGrid, type Grid, type GridCell } from './table-grid.ts';
import { readTime } from './time.ts';

/** What stands before a table: its caption and its unit line. */
export interface TableSurroundings {
  readonly caption: string;
  readonly unitLine: string;
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

interface Row {
  readonly label: string;
  readonly indicator: string | undefined;
  readonly unit: string | undefined;
  readonly region: string | undefined;
  readonly period: string | undefined;
}

/** A table with all that its cells are read by. */
interface Table {
  readonly grid: Grid;
  readonly context: DocumentContext;
  readonly section: SectionYears;
  readonly around: TableSurroundings;
}

/** Each cell that holds a number is a figure: its row names it, its column says when and how it is measured. */
export function readTable(
  block: TableBlock,
  context: DocumentContext,
  section: SectionYears,
  around: TableSurroundings,
): Draft[] {
  const grid = createGrid(block, context.text);
  const table: Table = { grid, context, section, around };
  const drafts: Draft[] = [];
  let parent = '';
  for (const cells of grid.rows.slice(grid.headerRows)) {
    const heads = cells.filter((cell) => isHead(cell, grid));
    const name = heads.find(({ text }) => /[一-鿿]/.test(text) && !isUnitColumn(grid, text))?.text ?? '';
    if (/^(?:注|说明|资料来源|备注)/.test(name)) continue;
    const row = readRow(name, parent, cells, table);
    if (!isPart(name)) parent = plainName(name);
    for (const cell of cells) {
      if (heads.includes(cell)) continue;
      const draft = readCell(cell, row, table);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}

/** Words at the left of a row, and the column of units; a number in the first column is a serial number or a year. */
function isHead(cell: GridCell, grid: Grid): boolean {
  if (cell.column === 0) return true;
  if (/^(?:序号|编号|计量单位|单位|代码|年份|备注)$/.test(grid.headerOf(cell.column))) return true;
  return /[一-鿿]/.test(cell.text) && !/^[-－−]?[\d,.]/.test(cell.text);
}

function isUnitColumn(grid: Grid, text: string): boolean {
  return (
    findUnit(text) !== undefined &&
    grid.rows.some((row) => row.some((cell) => cell.text === text && /单位/.test(grid.headerOf(cell.column))))
  );
}

function isPart(name: string): boolean {
  return /^(?:其中|#|＃|－|—|-)/.test(name);
}

/** `地区生产总值（亿元）` → 地区生产总值; numbering and 其中 fall away. */
function plainName(name: string): string {
  return name
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|[（(]?\d{1,2}[)）.、]|[#＃*·•—－-]|其中[：:]?)+/, '')
    .replace(/^其中[：:]?/, '')
    .trim();
}

function readRow(name: string, parent: string, cells: readonly GridCell[], table: Table): Row {
  const { grid, context, section } = table;
  const plain = plainName(name);
  const joined =
    isPart(name) && parent !== '' && matchLabel(plain) === undefined ? joinParent(plain, parent) : plain;
  const place = context.places.findAt(plain, 0);
  const isPlace = place !== undefined && place.end === plain.length;
  const time = readTime(plain, 0);
  const column = cells.find((cell) => /单位/.test(grid.headerOf(cell.column)))?.text;
  return {
    label: isPlace || isPlaceLike(plain, grid) ? '' : joined,
    indicator: matchLabel(joined)?.id,
    unit: column !== undefined && findUnit(column) !== undefined ? column : bracketUnit(name),
    region: isPlace ? place.name : isPlaceLike(plain, grid) ? plain : undefined,
    period:
      time?.end === plain.length
        ? resolvePeriod(time.value, context, section)
        : cells.map(({ text }) => yearCell(text)).find((year) => year !== undefined),
  };
}

/** 其中：工业 under 增加值 is 工业增加值. */
function joinParent(name: string, parent: string): string {
  return name.endsWith(parent) ? name : name + parent;
}

/** A row of a table whose first header says 镇别, 县区, 项目名称, 企业: its name is a place or a body. */
function isPlaceLike(name: string, grid: Grid): boolean {
  const header = grid.headerOf(0) + grid.headerOf(1);
  return (
    name !== '' &&
    /(?:镇别|乡镇|县区|县（市、区）|地区|区域|市别|县别|项目名称|企业名称|单位名称|城市)/.test(header)
  );
}

function yearCell(text: string): string | undefined {
  return /^(?:19|20)\d\d年?$/.test(text) ? text.slice(0, 4) : undefined;
}

const unitInBrackets = /[（(]\s*([^（()）]{1,10})\s*[)）]/g;

function bracketUnit(text: string): string | undefined {
  const found = [...text.matchAll(unitInBrackets)].map((match) => (match[1] ?? '').replace(/^单位[：:]/, ''));
  return found.find((name) => findUnit(name) !== undefined);
}

function readCell(cell: GridCell, row: Row, table: Table): Draft | undefined {
  const { grid, context, section, around } = table;
  if (/(?:电话|联系|日期|邮编|代码|备注|网址)/.test(grid.headerOf(cell.column))) return undefined;
  const quantity = readAmount(cell, context.text);
  if (
    quantity === undefined ||
    (yearCell(cell.text) !== undefined && quantity.unit === undefined && cell.column === 0)
  )
    return undefined;
  const header = grid.headerOf(cell.column);
  const column = plainName(header);
  const measured = readMeasure(header, row.label, quantity);
  const unit =
    measured.measure === 'rank' ? '位' : (quantity.unit ?? unitOf(measured.measure, header, row, around));
  const columnIndicator = matchLabel(column);
  const named =
    row.label === '' ||
    (row.indicator === undefined && columnIndicator !== undefined && row.region !== undefined);
  const label = named ? amountLabel(cell, grid, column) || row.label : row.label;
  const indicator = named ? inheritColumn(cell, grid, columnIndicator?.id, measured.measure) : row.indicator;
  const lost = unit === undefined;
  if (lost && measured.measure === 'level' && !/[一-鿿]/.test(label)) return undefined;
  const dates = periodOf(header, row, table);
  return {
    start: cell.start,
    end: cell.start + (quantity.end - cell.start),
    value: quantity.values[0] ?? 0,
    unit,
    approx: undefined,
    measure:
      measured.measure === 'rate' && unit !== undefined && !/[%‰倍]/.test(unit) ? 'level' : measured.measure,
    status: statusOf(header, section),
    estimated: false,
    label: label === '' ? '合计' : label,
    indicator,
    period: dates,
    region: row.region ?? placeIn(header, context) ?? placeIn(around.caption, context) ?? context.region,
    doubts: lost ? ['unit-lost'] : [],
    because: [
      { field: 'label', rule: 'table:row' },
      { field: 'period', rule: 'table:column' },
      { field: 'unit', rule: quantity.unit === undefined ? 'table:header' : 'table:cell' },
    ],
  };
}

/** 增幅 beside 财政收入 is the growth of that. */
function amountLabel(cell: GridCell, grid: Grid, own: string): string {
  if (!/^(?:同比|比上年)?(?:增[长幅减速]|增长率|完成率|占比|比重|±)/.test(own)) return own;
  for (let column = cell.column - 1; column > 0; column--) {
    const name = plainName(grid.headerOf(column));
    if (name !== '' && !/^(?:序号|镇别|名称)/.test(name)) return name;
  }
  return own;
}

/** A growth column beside an amount in a table of places is about that amount. */
function inheritColumn(
  cell: GridCell,
  grid: Grid,
  own: string | undefined,
  measure: Measure,
): string | undefined {
  if (own !== undefined || (measure !== 'growth' && measure !== 'rate' && measure !== 'rank')) return own;
  for (let column = cell.column - 1; column > 0; column--) {
    const found = matchLabel(plainName(grid.headerOf(column)));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** A cell that is a number, with or without its unit, and nothing else. */
function readAmount({ start, end, text }: GridCell, whole: string): Quantity | undefined {
  if (!/^[-－−]?\s?\d/.test(text)) return undefined;
  const quantity = readQuantity(whole, start);
  if (quantity === undefined || quantity.range || quantity.outerEnd !== end) return undefined;
  return quantity;
}

function unitOf(measure: Measure, header: string, row: Row, around: TableSurroundings): string | undefined {
  const own = bracketUnit(header) ?? headerUnit(header);
  if (own !== undefined) return own;
  if (measure === 'growth' || measure === 'share') return '%';
  const line = lineUnits(around);
  if (row.unit !== undefined) return row.unit;
  if (measure === 'rate') return '%';
  return line[0];
}

/** 同比±%, 增长%: the unit without brackets. */
function headerUnit(header: string): string | undefined {
  if (/[%％]/.test(header)) return '%';
  return /‰/.test(header) ? '‰' : undefined;
}

function lineUnits({ caption, unitLine }: TableSurroundings): readonly string[] {
  const named = /单位[：:]\s*([^）)]{1,20})/.exec(unitLine)?.[1] ?? '';
  const units = named.split(/[、,，/\s]+/).filter((name) => findUnit(name) !== undefined);
  const inCaption = bracketUnit(caption);
  return units.length > 0 ? units : inCaption === undefined ? [] : [inCaption];
}

function readMeasure(header: string, label: string, { unit }: Quantity): { readonly measure: Measure } {
  if (/(?:名次|排名|位次|位列)/.test(header)) return { measure: 'rank' };
  if (/(?:完成率|达成率|进度|完成比例|占计划)/.test(header)) return { measure: 'rate' };
  if (/(?:增长|同比|增速|增幅|±|增减|涨跌|环比|涨幅)/.test(header)) {
    return {
      measure:
        /(?:增减|增长|增加)(?:额|量|数)/.test(header) || (unit !== undefined && unit !== '%')
          ? 'change'
          : 'growth',
    };
  }
  if (/(?:占比|比重|构成)/.test(header)) return { measure: 'share' };
  if (/(?:增速|增幅|增长率|涨幅)(?:[（(]|$)/.test(label)) return { measure: 'growth' };
  if (/(?:占比|比重)$/.test(label)) return { measure: 'share' };
  if (unit === '%' || /率$/.test(label)) return { measure: 'rate' };
  return { measure: 'level' };
}

function statusOf(header: string, section: SectionYears): Status {
  if (/(?:目标|计划|预期|任务)/.test(header) && !/(?:完成|实际|占)/.test(header)) return 'target';
  return section.status;
}

function placeIn(text: string, context: DocumentContext): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const place = context.places.findAt(text, at);
    if (place !== undefined) return place.name;
  }
  return undefined;
}

function periodOf(header: string, row: Row, { context, section, around }: Table): string | undefined {
  return (
    timeIn(header, context, section) ??
    row.period ??
    timeIn(around.caption, context, section) ??
    (section.year === undefined ? undefined : String(section.year))
  );
}

/** The first time that a header names and that is no base of comparison: 比上年增长 tells none. */
function timeIn(text: string, context: DocumentContext, section: SectionYears): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const time = readTime(text, at);
    if (time === undefined) continue;
    if (!/[比较]$/.test(text.slice(0, at))) return resolvePeriod(time.value, context, section);
    at = time.end - 1;
  }
  return undefined;
}
