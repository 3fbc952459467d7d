import { anyOf } from '../lexicon/any-of.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { sharedEndings } from '../lexicon/list-words.data.ts';
import { partMarks, placeHeads, wholeRows } from '../lexicon/table-words.data.ts';
import { findUnit } from '../lexicon/units.ts';
import { matchLabel } from './match-label.ts';
import type { Table } from './read-table.ts';
import { resolvePeriod } from './resolve-period.ts';
import { type GridCell, yearCell } from './table-grid.ts';
import { bracketUnit, plainName } from './table-header.ts';
import { readTime } from './time.ts';

/** What the head of a row says; a row of a place or of a year has no label. */
export interface Row {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  readonly unit: string | undefined;
  readonly region: string | undefined;
  readonly period: string | undefined;
}

const part = new RegExp(`^${anyOf(partMarks)}`);
const places = new Set(placeHeads);

/** 其中：工业, #工业: a part of the row above. */
export function isPart(name: string): boolean {
  return part.test(name);
}

/** Reads a row's head; `parent` is the name of the last row that is no part. */
export function readRow(name: string, parent: string, cells: readonly GridCell[], table: Table): Row {
  const { grid, context, section } = table;
  const plain = plainName(name);
  const label =
    isPart(name) && parent !== '' && matchLabel(plain) === undefined ? joinParent(plain, parent) : plain;
  const region = regionOf(plain, table);
  const time = readTime(plain, 0);
  const dated = time !== undefined && time.end === plain.length;
  const unit = cells.find(({ column }) => grid.headersOf(column).some((header) => header.includes('单位')));
  return {
    label: region !== undefined || dated ? '' : label,
    indicator: matchLabel(label),
    unit: unit !== undefined && findUnit(unit.text) !== undefined ? unit.text : bracketUnit(name),
    region,
    period: dated
      ? resolvePeriod(time.value, context, section)
      : cells.map(({ text }) => yearCell(text)).find((year) => year !== undefined),
  };
}

/** 高技术产业 under 规模以上工业增加值 is 高技术产业增加值; 工业 under 第二产业 stays 工业. */
function joinParent(name: string, parent: string): string {
  const ending = sharedEndings.find((word) => parent.endsWith(word)) ?? '';
  return name.endsWith(ending) ? name : name + ending;
}

/** A known place, or whatever stands in a column of places, projects or firms. */
function regionOf(name: string, { grid, context }: Table): string | undefined {
  const place = context.places.findAt(name, 0);
  if (place !== undefined && place.end === name.length) return place.name;
  const listed = grid.headersOf(grid.nameColumn).some((header) => places.has(plainHead(header)));
  // 合计, 全市: the report's own place.
  if (listed && wholeRows.has(name)) return context.region;
  return listed && name !== '' ? name : undefined;
}

/** 县（市、区） → 县市区. */
function plainHead(header: string): string {
  return header.replace(/[（()）、\s/]/g, '');
}
