/** Prints how much of the corpus is right, tuned and held back. Options: --misses [FILE…], --raise (README.md). */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CaseResult } from './run-corpus.ts';
import { certaintyRates, corpusFiles, corpusFolder, countRight, explain, runFile } from './run-corpus.ts';

const options = process.argv.slice(2);
const chosen = options.filter((option) => !option.startsWith('--'));
const floorsPath = `${corpusFolder}floors.json`;
const floors: Record<string, number> = JSON.parse(readFileSync(floorsPath, 'utf8'));
const tuned: CaseResult[] = [];
const held: CaseResult[] = [];

for (const file of corpusFiles()) {
  const results = runFile(file);
  (file.endsWith('.held.txt') ? held : tuned).push(...results);
  console.log(`${file.padEnd(34)} ${rates(results)}   floor ${floors[file] ?? 'none'}`);
  if (options.includes('--raise')) floors[file] = Math.max(floors[file] ?? 0, countRight(results));
  if (options.includes('--misses') && (chosen.length === 0 || chosen.includes(file))) {
    for (const result of results) if (result.misses.length > 0) console.log(explain(result));
  }
}
console.log(`${'tuned'.padEnd(34)} ${rates(tuned)}`);
console.log(`${'held back'.padEnd(34)} ${rates(held)}`);
for (const [name, results] of [
  ['tuned', tuned],
  ['held back', held],
] as const) {
  const { sureWrong, checkWrong, toCheck } = certaintyRates(results);
  const [sure, check, share] = [sureWrong, checkWrong, toCheck].map((rate) => rate.toFixed(3));
  console.log(`${name.padEnd(34)} wrong of the sure ${sure}, of those to check ${check}; to check ${share}`);
}
if (options.includes('--raise')) {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(floorsPath, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

function rates(results: readonly CaseResult[]): string {
  if (results.length === 0) return 'no case';
  const sum = (pick: (result: CaseResult) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const [expected, given, found, whole] = [
    sum((result) => result.expected),
    sum((result) => result.given),
    sum((result) => result.found),
    sum((result) => result.whole),
  ];
  const right = countRight(results);
  return `cases right ${right}/${results.length} (${(right / results.length).toFixed(2)})   value+unit ${found} of ${expected}, ${given} given   whole ${whole}`;
}
