import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../../utils/figure.ts';
import { findIndicator } from '../../utils/lexicon/indicators.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { finish } from '../../utils/stepwise.ts';
import { type CorpusCase, parseCorpus } from './parse-corpus.ts';
import type { ExpectedFigure } from './parse-expectations.ts';

export const corpusFolder = fileURLToPath(new URL('.', import.meta.url));

/** What became of one case: no misses means that it is wholly right. */
export interface CaseResult {
  readonly case: CorpusCase;
  readonly misses: readonly string[];
  readonly expected: number;
  readonly given: number;
  readonly found: number;
  readonly whole: number;
  /** Whether the reader is sure of each figure that it gave, and whether the figure is right. */
  readonly certainties: readonly { readonly sure: boolean; readonly right: boolean }[];
}

export function corpusFiles(): string[] {
  return readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** Reads and runs all cases of a file. @throws Error where a case is malformed. */
export function runFile(file: string): CaseResult[] {
  return parseCorpus(file, readFileSync(corpusFolder + file, 'utf8')).map(runCase);
}

export function runCase(one: CorpusCase): CaseResult {
  const report = reportFromText({
    text: one.text,
    title: one.title,
    ...(one.publishedOn !== undefined && { publishedOn: one.publishedOn }),
  });
  const { figures } = finish(readTextSteps(report));
  const left = new Set(figures);
  const misses: string[] = [];
  let found = 0;
  let whole = 0;
  const certainties: { readonly sure: boolean; readonly right: boolean }[] = [];
  for (const wanted of one.expected) {
    const figure = closest(wanted, left);
    if (!figure) {
      misses.push(`- missed   ${show(wanted)}`);
      continue;
    }
    left.delete(figure);
    found += 1;
    const differences = compare(wanted, figure);
    certainties.push({ sure: figure.certainty === 'sure', right: differences.length === 0 });
    if (differences.length === 0) whole += 1;
    else misses.push(`~ ${wanted.raw} (line ${wanted.line}): ${differences.join('; ')}`);
  }
  for (const figure of left) {
    misses.push(`+ invented ${show(figure)}`);
    certainties.push({ sure: figure.certainty === 'sure', right: false });
  }
  return {
    case: one,
    misses,
    expected: one.expected.length,
    given: figures.length,
    found,
    whole,
    certainties,
  };
}

/** The figure with the wanted value and unit that stands there and differs least. */
function closest(wanted: ExpectedFigure, figures: ReadonlySet<Figure>): Figure | undefined {
  const fitting = [...figures].filter(
    (figure) =>
      Math.abs(figure.value - wanted.value) <= 1e-9 * Math.max(1, Math.abs(wanted.value)) &&
      normal(figure.unit) === normal(wanted.unit) &&
      figure.start < wanted.start + wanted.raw.length &&
      wanted.start < figure.start + figure.raw.length,
  );
  return fitting.sort((a, b) => compare(wanted, a).length - compare(wanted, b).length)[0];
}

function compare(wanted: ExpectedFigure, figure: Figure): string[] {
  const differences: string[] = [];
  const note = (field: string, want: unknown, have: unknown) =>
    differences.push(`${field} ${have ?? 'none'} for ${want ?? 'none'}`);
  if (figure.start !== wanted.start || figure.raw !== wanted.raw) note('raw', wanted.raw, figure.raw);
  for (const field of ['approx', 'measure', 'status', 'period'] as const) {
    if (figure[field] !== wanted[field]) note(field, wanted[field], figure[field]);
  }
  if (wanted.certainty !== certaintyOfText(figure)) note('certainty', wanted.certainty, figure.doubt);
  const indicator = coreIndicator(figure);
  if (indicator !== wanted.indicator) note('indicator', wanted.indicator, figure.indicator);
  if ((figure.estimated ?? false) !== wanted.estimated)
    note('estimated', wanted.estimated, figure.estimated ?? false);
  if (!holds(wanted.label, figure.label)) note('label', wanted.label, figure.label);
  const places = [wanted.region, figure.region].map(place);
  if (places[0] !== places[1] && !holds(places[0], places[1])) note('region', wanted.region, figure.region);
  return differences;
}

/**
 * A case says `check` where the text itself is at fault. That the reader is not sure of what it read makes no reading
 * wrong: how well it knows is measured over all cases (corpus.test.ts).
 */
function certaintyOfText({ certainty, doubt }: Figure): Figure['certainty'] {
  return doubt?.startsWith('ambiguous-') ? 'sure' : certainty;
}

/** The cases know the lexicon's core rows alone; a finer row is right where a case says `-`. */
function coreIndicator({ indicator }: Figure): string | undefined {
  return indicator !== undefined && findIndicator(indicator)?.core === true ? indicator : undefined;
}

function place(region: string | undefined): string | undefined {
  return region === '全国' || region === '我国' ? '中国' : region;
}

function holds(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [normal(a), normal(b)];
  return one.includes(other) || other.includes(one);
}

function normal(written: string | undefined): string {
  return (written ?? '').normalize('NFKC').replace(/\s/g, '');
}

function show(figure: ExpectedFigure | Figure): string {
  const { raw, value, unit, measure, status, indicator, label, period, region, approx } = figure;
  const fields = [measure, status, indicator, label, period, region, approx].map((field) => field ?? '-');
  return `${raw} = ${value} ${unit ?? '-'} | ${fields.join(' | ')}`;
}

/** The misses of a case below its text, for people. */
export function explain(result: CaseResult): string {
  const { file, line, name, text } = result.case;
  return [
    `${file}:${line} ${name}`,
    ...text.split('\n').map((row) => `  > ${row}`),
    ...result.misses.map((miss) => `  ${miss}`),
  ].join('\n');
}

/** The share of wrong figures among those that the reader is sure of and among those to check, and the share of these. */
export function certaintyRates(results: readonly CaseResult[]) {
  const all = results.flatMap(({ certainties }) => certainties);
  const wrongOf = (sure: boolean) => {
    const some = all.filter((one) => one.sure === sure);
    return some.filter(({ right }) => !right).length / some.length;
  };
  return {
    sureWrong: wrongOf(true),
    checkWrong: wrongOf(false),
    toCheck: all.filter(({ sure }) => !sure).length / all.length,
  };
}

export function countRight(results: readonly CaseResult[]): number {
  return results.filter(({ misses }) => misses.length === 0).length;
}
