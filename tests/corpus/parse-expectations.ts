import type { Approximation, Measure, Status } from '../../utils/figure.ts';

/** A figure as a case expects it. The fields are those of `Figure` (utils/figure.ts); README.md has the format. */
export interface ExpectedFigure {
  readonly line: number;
  readonly start: number;
  readonly raw: string;
  readonly value: number;
  readonly unit: string | undefined;
  readonly approx: Approximation | undefined;
  readonly measure: Measure;
  readonly status: Status;
  readonly estimated: boolean;
  readonly indicator: string | undefined;
  readonly label: string;
  readonly period: string | undefined;
  readonly region: string | undefined;
  readonly certainty: 'sure' | 'check';
}

/** A line of a corpus file; `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly content: string;
}

/** Throws an error that names the file and the line. */
export type Fail = (line: Line, reason: string) => never;

const measures = new Map<string, Measure>(
  (['level', 'growth', 'change', 'share', 'rate', 'rank'] as const).map((name) => [name, name]),
);
const statuses = new Map<string, Status>((['actual', 'target', 'norm'] as const).map((name) => [name, name]));
const approximations = new Map<string, Approximation>(
  (['about', 'over', 'under'] as const).map((name) => [name, name]),
);
const plainFlags = new Set([...approximations.keys(), 'estimated', 'check']);

/** Reads the expectation lines below a case's text; they stand in the order of the text, from the offset `from` on. */
export function readExpectations(
  text: string,
  from: number,
  lines: readonly Line[],
  fail: Fail,
): ExpectedFigure[] {
  if (lines.length === 1 && lines[0]?.content === 'none') return [];
  const figures: ExpectedFigure[] = [];
  let above: readonly string[] = [];
  let end = from;
  for (const line of lines) {
    const cells = line.content.split(' | ').map((cell) => cell.trim());
    if (cells.length < 7 || cells.length > 8) fail(line, 'seven fields and perhaps flags are wanted');
    const fields = cells.map((cell, index) => (cell === '"' && index > 0 ? (above[index] ?? '') : cell));
    above = fields;
    const before = figures.at(-1);
    const figure = readExpectation(text, end, before, line, fields, fail);
    figures.push(figure);
    end = figure.start + figure.raw.length;
  }
  return figures;
}

function readExpectation(
  text: string,
  end: number,
  before: ExpectedFigure | undefined,
  line: Line,
  fields: readonly string[],
  fail: Fail,
): ExpectedFigure {
  const [quantity = '', measureName = '', statusName = '', indicator = '-', label = '-'] = fields;
  const [, , , , , period = '-', region = '-', flagText = ''] = fields;
  const flags = flagText.split(/\s+/).filter((flag) => flag !== '' && flag !== '-');
  const after = flags.find((flag) => flag.startsWith('after='))?.slice('after='.length);
  const unknown = flags.find((flag) => !plainFlags.has(flag) && !flag.startsWith('after='));
  if (unknown !== undefined) fail(line, `the flag ${unknown} is unknown`);
  const measure = measures.get(measureName) ?? fail(line, `the measure ${measureName} is unknown`);
  const status = statuses.get(statusName) ?? fail(line, `the status ${statusName} is unknown`);
  if (label === '-') fail(line, 'a figure always has a label');
  const { raw, value, unit } = readQuantity(quantity.replace(/^\^/, ''), line, fail);
  const start = quantity.startsWith('^') ? (before?.start ?? -1) : find(text, raw, end, after);
  if (start < 0 || !text.startsWith(raw, start)) fail(line, 'the text does not hold it there');
  return {
    line: line.number,
    start,
    raw,
    value,
    unit,
    approx: flags.map((flag) => approximations.get(flag)).find((found) => found !== undefined),
    measure,
    status,
    estimated: flags.includes('estimated'),
    indicator: stated(indicator),
    label,
    period: stated(period),
    region: stated(region),
    certainty: flags.includes('check') ? 'check' : 'sure',
  };
}

function stated(field: string): string | undefined {
  return field === '-' ? undefined : field;
}

/** The next place of `raw` that is not the tail of a longer number. */
function find(text: string, raw: string, from: number, after: string | undefined): number {
  const anchor = after === undefined ? from : text.indexOf(after, from);
  if (anchor < 0) return -1;
  const digitFirst = /^[\d０-９]/.test(raw);
  for (let at = text.indexOf(raw, anchor); at >= 0; at = text.indexOf(raw, at + 1)) {
    if (!digitFirst || !/[\d０-９][.．,]?$/.test(text.slice(Math.max(0, at - 2), at))) return at;
  }
  return -1;
}

interface Quantity {
  readonly raw: string;
  readonly value: number;
  readonly unit: string | undefined;
}

/** `118.4亿元`, `6.4% = -6.4`, `千万元 = 1000 万元`, `21 = 21 -`. */
function readQuantity(written: string, line: Line, fail: Fail): Quantity {
  const [raw = '', override] = written.split(' = ').map((part) => part.trim());
  const plain = /^第?([\d,]+(?:\.\d+)?)[余多]?(.*)$/.exec(raw.normalize('NFKC'));
  const [digits, statedUnit] = override?.split(/\s+/) ?? [plain?.[1]?.replaceAll(',', '')];
  const value = Number(digits);
  if (digits === undefined || Number.isNaN(value))
    fail(line, 'its value cannot be read off: write "raw = value unit"');
  if (raw.startsWith('第')) return { raw, value, unit: '位' };
  const unit = statedUnit ?? plain?.[2]?.trim();
  if (unit === undefined) fail(line, 'its unit cannot be read off: write "raw = value unit"');
  return { raw, value, unit: unit === '-' || unit === '' ? undefined : unit };
}
