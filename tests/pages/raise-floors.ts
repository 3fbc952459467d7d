// Raises the floors to just under what the reader reaches now; a floor never sinks, unless its pages became
// harder: name it after `--anew`, and say why in the commit.
//   npm exec -- node tests/pages/raise-floors.ts [--anew NAME…]
//   npm exec -- node tests/pages/raise-floors.ts [--print [SEED] [REPORTS-A-WRAPPING]]
// With `--print` it shows every page that is not read wholly, and changes nothing; another seed gives other pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { kinds, pageMatrix, wrappings } from './matrix.ts';
import { type Floors, type Measured, measurePage, reach } from './measure-pages.ts';

const file = new URL('./floors.json', import.meta.url);
const old: Record<string, Floors> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const [mode, ...names] = process.argv.slice(2);
const groups = ['all', ...kinds.map((kind) => `all ${kind}`)];
const [seed = 'tests', count = '3'] = mode === '--print' ? names : [];
for (const name of mode === '--anew' ? [...names, ...groups] : []) delete old[name];
const measured = pageMatrix(seed, Number(count)).map(measurePage);
const reached: (readonly [string, Floors])[] = [
  ...wrappings.map(({ name }) => [name, reachOf(({ page }) => page.wrapping === name)] as const),
  ...kinds.map((kind) => [`all ${kind}`, reachOf(({ page }) => page.kind === kind)] as const),
  ['all', reach(measured)],
];
for (const [name, floors] of reached) console.log(name.padEnd(22), ...Object.values(floors).map(rounded));
if (mode === '--print') {
  const faults = measured.filter(
    (page) => page.f1 < 0.999 || page.paragraphs < 1 || !page.title || !page.gaps || !page.head,
  );
  console.log(faults.map((page) => page.account).join('\n'));
} else {
  const raised = reached.map(([name, floors]) => [name, raise(floors, old[name])]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), undefined, 2)}\n`);
}

function reachOf(belongs: (page: Measured) => boolean): Floors {
  return reach(measured.filter(belongs));
}

function rounded(value: number): string {
  return value.toFixed(3);
}

/** Just under what is reached, and never under what was. */
function raise(now: Floors, before?: Floors): Floors {
  const under = (key: keyof Floors) =>
    Math.max(before?.[key] ?? 0, Math.floor((now[key] < 1 ? now[key] - 0.001 : 1) * 1000) / 1000);
  return {
    f1: under('f1'),
    worst: under('worst'),
    paragraphs: under('paragraphs'),
    titles: under('titles'),
    gaps: under('gaps'),
    heads: under('heads'),
  };
}
