// Raises the floors to just under what the reader reaches now; a floor never sinks, unless its pages became
// harder: name it after `--anew`, and say why in the commit.
//   npm exec -- node tests/pages/raise-floors.ts [--anew NAME…]
//   npm exec -- node tests/pages/raise-floors.ts [--print [SEED] [REPORTS-A-WRAPPING]]
// With `--print` it shows every page that is not read wholly, and changes nothing; another seed gives other pages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pageMatrix, wrappings } from './matrix.ts';
import { type Floors, type Measured, measurePage, reach } from './measure-pages.ts';

const file = new URL('./floors.json', import.meta.url);
const old: Record<string, Floors> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const [mode, ...names] = process.argv.slice(2);
const [seed = 'tests', count = '3'] = mode === '--print' ? names : [];
for (const name of mode === '--anew' ? [...names, 'all'] : []) delete old[name];
const measured = pageMatrix(seed, Number(count)).map(measurePage);
const groups = new Map<string, Measured[]>(wrappings.map(({ name }) => [name, []]));
for (const page of measured) groups.get(page.wrapping)?.push(page);
groups.set('all', measured);

const round = (value: number) => Math.floor(value * 1000) / 1000;
const under = (now: number, before = 0) => Math.max(before, round(now < 1 ? now - 0.001 : now));
const raised = [...groups].map(([name, pages]) => {
  const now = reach(pages);
  const before = old[name];
  console.log(
    `${name.padEnd(18)} ${Object.values(now)
      .map((value) => value.toFixed(3))
      .join(' ')}`,
  );
  return [
    name,
    {
      f1: under(now.f1, before?.f1),
      worst: under(now.worst, before?.worst),
      paragraphs: under(now.paragraphs, before?.paragraphs),
      titles: under(now.titles, before?.titles),
      gaps: under(now.gaps, before?.gaps),
      heads: under(now.heads, before?.heads),
    },
  ];
});
if (mode === '--print') {
  const faults = measured.filter(
    (page) => page.f1 < 0.999 || page.paragraphs < 1 || !page.title || !page.gaps || !page.head,
  );
  console.log(faults.map((page) => page.account).join('\n'));
} else writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), undefined, 2)}\n`);
