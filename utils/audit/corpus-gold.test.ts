import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inventedReport } from '../../tests/compare/invented-report.ts';
import type { Figure } from '../figure.ts';
import { reportFromText } from '../page/report-from-text.ts';
import { readTextSteps } from '../read-text.ts';
import { finish } from '../stepwise.ts';
import { auditFiguresSteps } from './audit-figures.ts';
import type { Finding } from './finding.ts';

const FOLDER = '../shared/corpus';

function lineOf({ kind, verdict, printed, suggestion }: Finding): string {
  return [kind, verdict, printed, suggestion?.unit].filter(Boolean).join(' ');
}

/** The audit over a report's gold figures, so that it is judged apart from the reading. */
function verdicts(name: string): string[] {
  const text = readFileSync(`${FOLDER}/text/${name}.txt`, 'utf8');
  const gold: { figures: Record<string, unknown>[] } = JSON.parse(
    readFileSync(`${FOLDER}/figures/${name}.figures.json`, 'utf8'),
  );
  const figures = gold.figures.map((figure) => ({
    certainty: 'sure',
    because: [],
    ...Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== null)),
  })) as unknown as Figure[];
  const { report } = inventedReport('gold', undefined, undefined, []);
  return finish(auditFiguresSteps({ ...report, text }, figures)).findings.map(lineOf);
}

/** The same over the figures that we read from the text. */
function readVerdicts(name: string): string[] {
  const text = readFileSync(`${FOLDER}/text/${name}.txt`, 'utf8');
  const title = text.slice(0, text.indexOf('\n'));
  return finish(readTextSteps(reportFromText({ text, title }))).findings.map(lineOf);
}

describe.skipIf(!existsSync(FOLDER))('the gold of the corpus (skipped where ../shared is absent)', () => {
  test('two doubtful units, one 增长 for 增长到, four growths that agree', () => {
    expect(verdicts('guanyun-ganyu')).toEqual([
      'growth agrees 1.1倍',
      'growth agrees 3.7倍',
      'growth unit-doubt 9.5倍 亿美元',
      'growth ratio-as-growth 9.5倍',
      'growth agrees 77.8%',
      'growth agrees 1.6倍',
      'growth unit-doubt 2.96倍 亿美元',
    ]);
  });

  test('nothing else is flagged', () => {
    const others = ['haigang-60days', 'hailing-2020'].flatMap(verdicts);
    expect(others.filter((verdict) => !verdict.includes('agrees'))).toEqual([]);
    expect(others).toContain('rank agrees 第10位');
  });

  test('the five reports as our own reader reads them raise the same doubts and no other', () => {
    const names = ['baipu-2020', 'guanyun-ganyu', 'haigang-60days', 'hailing-2020', 'lusu-six'];
    const flagged = names.flatMap((name) =>
      readVerdicts(name).filter((verdict) => !verdict.includes('agrees')),
    );
    expect(flagged).toEqual([
      'growth unit-doubt 9.5倍 亿美元',
      'growth ratio-as-growth 9.5倍',
      'growth unit-doubt 2.96倍 亿美元',
    ]);
  });
});
