/**
 * Writes utils/lexicon/regions.data.ts from a table of administrative areas (code, province, prefecture, name, level,
 * state, from, until): `node scripts/generate-regions.ts ../shared/data/areacodes.csv`.
 * The source is yescallop/areacodes (CC0 1.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Area {
  readonly code: string;
  readonly name: string;
  from: number;
  until: number | undefined;
}

/** One row per code and name; years in force that follow each other are joined. */
function readAreas(csv: string): Area[] {
  const areas = new Map<string, Area>();
  for (const line of csv.trim().split('\n').slice(1)) {
    const [code = '', , , name = '', , , from = '', until = ''] = line.split(',');
    const known = areas.get(code + name);
    const end = until === '' ? undefined : Number(until);
    if (known === undefined) {
      areas.set(code + name, { code, name, from: Number(from), until: end });
    } else {
      known.from = Math.min(known.from, Number(from));
      known.until = known.until === undefined || end === undefined ? undefined : Math.max(known.until, end);
    }
  }
  return [...areas.values()];
}

/** `赣榆县-14`: the name, `+YY` where it began after 1990, `-YY` where it ended. */
function writeArea({ name, from, until }: Area): string {
  const year = (value: number) => String(value % 100).padStart(2, '0');
  return name + (from > 1990 ? `+${year(from)}` : '') + (until === undefined ? '' : `-${year(until)}`);
}

function writeTable(areas: readonly Area[]): string {
  const lines = new Map<string, string[]>();
  for (const area of areas) {
    const key = area.code.slice(0, 4);
    const line = lines.get(key) ?? [];
    line.push(area.code.slice(4) + writeArea(area));
    lines.set(key, line);
  }
  const rows = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => key + names.sort().join(','));
  return `/**
 * Administrative areas of China, county level and above, with their GB/T 2260 codes and the years they were in force.
 * Written by scripts/generate-regions.ts from yescallop/areacodes (CC0 1.0); do not edit.
 * A line: four digits of the code, then for each area the last two, its name, +YY since, -YY until.
 */
export const regionTable = \`
${rows.join('\n')}
\`;
`;
}

const source = process.argv[2];
if (source === undefined) throw new Error('name the table of areas, as in ../shared/data/areacodes.csv');
// Names that ended before 1999 do not stand in the reports that people compare.
const areas = readAreas(readFileSync(source, 'utf8')).filter(
  ({ until }) => until === undefined || until >= 1999,
);
writeFileSync(new URL('../utils/lexicon/regions.data.ts', import.meta.url), writeTable(areas));
