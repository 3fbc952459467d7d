/**
 * All checks one after the other, with a summary whose last line counts the tests: `tests: N passed, N failed`.
 * A check that fails does not keep the others from running; it counts as one failed test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { addCounts, type Counts, countTests, summaryLine } from './test/count-tests.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Its tests are counted from the report that Vitest writes there. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const REPORTS = '.output/tests';
const vitest = (name: string, config: readonly string[]) => ({
  command: [
    'vitest',
    'run',
    ...config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${name}.json`,
  ],
  report: `${REPORTS}/${name}.json`,
});
const endToEnd = (browser: string): Check => ({
  name: `end to end in ${browser}`,
  ...vitest(browser, ['--config', 'tests/browser/vitest.config.ts']),
  env: { DUIBIAO_BROWSER: browser },
});

const checks: readonly Check[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'unit tests', ...vitest('unit', []) },
  { name: 'web-ext lint', command: ['npm', 'run', '--silent', 'lint:ext'] },
  { name: 'size', command: ['size-limit'] },
  endToEnd('chromium'),
  endToEnd('firefox'),
];

/** Runs a check in this terminal; gives what it counted. */
function runCheck({ name, command, report, env }: Check): Counts {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const [program = '', ...args] = command;
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${program} cannot be run: ${error.message}`);
  const counts =
    report && existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  const passed = status === 0 && (counts?.failed ?? 0) === 0 && !(report && !counts);
  const failed = counts && counts.failed > 0 ? counts.failed : passed ? 0 : 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  results.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s${counts ? `, ${counts.passed} tests` : ''}`,
  );
  return { passed: counts?.passed ?? 0, failed, skipped: counts?.skipped ?? 0 };
}

const results: string[] = [];
// What an earlier run left must not pass for this one's.
rmSync('.output', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = checks.map(runCheck).reduce(addCounts);
console.log(`\n${results.join('\n')}`);
if (total.skipped > 0)
  console.log(`skipped: ${total.skipped} tests, for the other browser or for want of ../shared`);
writeFileSync(`${REPORTS}/total.json`, JSON.stringify(total));
console.log(summaryLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
