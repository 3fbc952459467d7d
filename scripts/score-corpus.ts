/**
 * Scores the extractor on the corpus beside the project, texts and pages, against tests/corpus-floors.json.
 * With `--raise` the floors rise to what was reached. Fails below a floor; without ../shared it says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkFloors, flattenScores, raiseFloors } from './score/floors.ts';
import { addCounts, type Counts, summaryLine } from './test/count-tests.ts';

const SCORER = '../shared/tools/score.mjs';
const FLOORS = 'tests/corpus-floors.json';
const REPORTS = '.output/tests';
const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** What the tests counted before, so that the last line speaks of everything. */
function readTotal(): Counts {
  const path = `${REPORTS}/total.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : NOTHING;
}

/** @throws Error when the scorer fails */
function score(way: 'text' | 'pages'): Map<string, number> {
  const json = `${REPORTS}/score-${way}.json`;
  const args = [SCORER, '--run', 'npm run --silent extract', '--json', json];
  const { status } = spawnSync(process.execPath, way === 'pages' ? [...args, '--pages'] : args, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`The scorer ended with ${status}.`);
  return flattenScores(JSON.parse(readFileSync(json, 'utf8')), way);
}

function scoreAgainstFloors(): Counts {
  mkdirSync(REPORTS, { recursive: true });
  const floors = new Map<string, number>(Object.entries(JSON.parse(readFileSync(FLOORS, 'utf8'))));
  const scores = new Map([...score('text'), ...score('pages')]);
  if (process.argv.includes('--raise'))
    writeFileSync(
      FLOORS,
      `${JSON.stringify(Object.fromEntries(raiseFloors(floors, scores)), undefined, 2)}\n`,
    );
  const results = checkFloors(floors, scores);
  console.log('\nfloors of tests/corpus-floors.json');
  for (const { name, floor, score: reached, holds } of results)
    console.log(
      `${holds ? 'ok    ' : 'BELOW '} ${name}: ${reached?.toFixed(4) ?? 'not scored'}, floor ${floor}`,
    );
  const failed = results.filter(({ holds }) => !holds).length;
  return { passed: results.length - failed, failed, skipped: 0 };
}

const present = existsSync(SCORER);
if (!present)
  console.log('The corpus was not there: no ../shared beside the project, so nothing was scored.');
const total = addCounts(readTotal(), present ? scoreAgainstFloors() : NOTHING);
console.log(summaryLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
