/** What the tests of this folder share. All texts are invented. */
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { seededRandom } from '../../scripts/generate-library/invented-text.ts';
import type { Figure } from '../figure.ts';
import { describeReport } from '../metadata/describe-report.ts';
import { reportFromText } from '../page/report-from-text.ts';
import type { Capture } from '../stored-report.ts';
import { type Arrival, captureReport } from './capture-report.ts';
import { describeDatabase } from './database.ts';
import type { Library } from './library.ts';
import { validateCapture } from './validate-capture.ts';

export interface TestLibrary extends Library {
  /** Moves the clock, which stands still otherwise. */
  readonly wait: (ms: number) => void;
}

let libraries = 0;

/** A new, empty library with its own clock and its own row of ids. */
export function testLibrary(start = '2026-03-01T08:00:00.000Z'): TestLibrary {
  libraries += 1;
  const name = `test-${libraries}`;
  let time = new Date(start).getTime();
  let ids = 0;
  return {
    database: describeDatabase(name, { indexedDB, IDBKeyRange }),
    now: () => new Date(time),
    newId: () => {
      ids += 1;
      return `${name}-${String(ids).padStart(5, '0')}`;
    },
    wait: (ms) => {
      time += ms;
    },
  };
}

export interface TestReport {
  readonly title?: string;
  readonly text?: string;
  readonly region?: string;
  readonly year?: string;
}

/** A capture of an invented report; each `数值＋单位` of the text is a figure labelled by the words before it. */
export function testCapture({ title = '青溪县工作报告', text, region, year }: TestReport = {}): Capture {
  const body = `${title}\n${text ?? testText()}`;
  const sourced = (value: string | undefined) => value !== undefined && { value, from: 'title' };
  const report = {
    ...describeReport(reportFromText({ title, text: body })).report,
    ...(sourced(region) && { region: { value: region ?? '', from: 'title' } }),
    ...(sourced(year) && { year: { value: year ?? '', from: 'title' } }),
  };
  return { report, figures: testFigures(body, region, year), findings: [] };
}

function testFigures(text: string, region: string | undefined, year: string | undefined): Figure[] {
  return [...text.matchAll(/(\p{Script=Han}{2,8})(\d+(?:\.\d+)?)(亿元|万元|%|公里)/gu)].map((match) => {
    const [, label = '', value = '', unit = ''] = match;
    return {
      start: match.index + label.length,
      raw: value + unit,
      value: Number(value),
      unit,
      measure: unit === '%' ? 'growth' : 'level',
      status: 'actual',
      label,
      ...(label.includes('生产总值') && { indicator: 'gdp' }),
      ...(year !== undefined && { period: year }),
      ...(region !== undefined && { region }),
      certainty: 'sure',
      because: [{ field: 'value', rule: 'test' }],
    };
  });
}

/** An invented report's body, different for each seed, long enough to be told from others. */
export function testText(seed = 1): string {
  const random = seededRandom(seed);
  const words =
    '兴修水渠补植林带开办茶厂改造老街新建桥梁整治河道培训农技引进客商扶持作坊疏通沟渠'.match(/../g) ?? [];
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () =>
    `${pick()}${pick()}${pick()}，${pick()}总额${(random() * 90 + 10).toFixed(2)}亿元，${pick()}${pick()}。`;
  return Array.from({ length: 8 }, () => sentence() + sentence() + sentence()).join('\n');
}

/** Captures a report as a page's content script would hand it over. */
export function arrive(library: Library, capture: Capture, rest: Partial<Arrival> = {}) {
  return captureReport(library, {
    capture: validateCapture(capture, 'capture'),
    url: 'https://www.example.org/a.html',
    pageTitle: '例',
    save: true,
    ...rest,
  });
}
