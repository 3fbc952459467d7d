/**
 * Writes utils/lexicon/regions.data.ts from a table of administrative areas (code, province, prefecture, name, level,
 * state, from, until): `node scripts/generate-regions.ts ../shared/data/areacodes.csv`.
 * The source is yescallop/areacodes (CC0 1.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** The year with which the source begins: what was in force then has no year of its own. */
const FIRST_YEAR = 1981;

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

/** `320721-14`: the code, `+YY` where it began later than the source, `-YY` where it ended. */
function writeArea({ code, from, until }: Area): string {
  const year = (value: number) => String(value % 100).padStart(2, '0');
  return code + (from > FIRST_YEAR ? `+${year(from)}` : '') + (until === undefined ? '' : `-${year(until)}`);
}

/** Every name once, by its characters' codes, and in the same order the areas that bore it, the latest last. */
function writeTable(areas: readonly Area[]): string {
  const byName = new Map<string, Area[]>();
  for (const area of areas) byName.set(area.name, [...(byName.get(area.name) ?? []), area]);
  const names = [...byName.keys()].sort();
  const until = (area: Area) => area.until ?? Number.POSITIVE_INFINITY;
  const rows = names.map((name) =>
    [...(byName.get(name) ?? [])]
      .sort((a, b) => until(a) - until(b) || a.from - b.from)
      .map(writeArea)
      .join('/'),
  );
  return `/**
 * Administrative areas of China, county level and above, ${FIRST_YEAR}–2024: every name that one bore, in the order of its
 * characters' codes, and in the same order its GB/T 2260 codes with the years in which it was in force
 * (\`+YY\` since, \`-YY\` until; several areas of one name parted by \`/\`, the latest last).
 * Written by scripts/generate-regions.ts from yescallop/areacodes (CC0 1.0); do not edit.
 */
export const regionNames =
  '${names.join(',')}';

export const regionAreas =
  '${rows.join(',')}';
`;
}

const source = process.argv[2];
if (source === undefined) throw new Error('name the table of areas, as in ../shared/data/areacodes.csv');
writeFileSync(
  new URL('../utils/lexicon/regions.data.ts', import.meta.url),
  writeTable(readAreas(readFileSync(source, 'utf8'))),
);
