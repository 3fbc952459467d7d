import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normaliseIndicatorName } from './indicator-name.ts';
import { findIndicator, indicators } from './indicators.ts';
import { matchIndicator } from './match-indicator.ts';
import { unitRows } from './units.data.ts';
import { dimensionClass, findUnit } from './units.ts';

const unitDimensions = new Set(unitRows.flatMap(([, dimension]) => [dimension, dimensionClass(dimension)]));

/** Whether some unit has the dimension, so that a figure can ever fit the row. */
function isDimension(dimension: string): boolean {
  const [over = '', under] = dimension.split('/');
  if (under !== undefined && !findUnit(under)) return false;
  const counted = over.startsWith('count:') ? findUnit(over.slice('count:'.length)) : undefined;
  return over === 'number' || unitDimensions.has(over) || counted?.dimension === over;
}

describe('every row of the lexicon', () => {
  test('has an id of its own', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  });

  test('shares no name with another row: put the name into the row where it belongs more', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, zh, aliases } of indicators)
      for (const name of [zh, ...aliases]) {
        const owner = owners.get(normaliseIndicatorName(name));
        if (owner !== undefined && owner !== id) shared.push(`${name}: ${owner}, ${id}`);
        owners.set(normaliseIndicatorName(name), id);
      }
    expect(shared).toEqual([]);
  });

  test('has only variants that are among its names', () => {
    const unknown = indicators.flatMap(({ id, zh, aliases, variants = [] }) =>
      variants.flat().flatMap((name) => (name === zh || aliases.includes(name) ? [] : [`${id}: ${name}`])),
    );
    expect(unknown).toEqual([]);
  });

  test.each(indicators.map((row) => [row.id, row] as const))(
    '%s holds its fields and examples',
    (id, row) => {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(row.en).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\d&%,.:()/₂’' -]+$/u);
      expect(row.dimensions.filter((dimension) => !isDimension(dimension))).toEqual([]);
      expect(row.examples.length).toBeGreaterThan(0);
      expect(row.counterExamples.length).toBeGreaterThan(0);
      expect(row.examples.filter((phrase) => matchIndicator(phrase) !== row)).toEqual([]);
      expect(row.counterExamples.filter((phrase) => matchIndicator(phrase) === row)).toEqual([]);
    },
  );
});

test('an unknown id has no row', () => {
  expect(findIndicator('__proto__')).toBeUndefined();
});

const LIST = '../shared/corpus/indicators.tsv';
describe.skipIf(!existsSync(LIST))('the corpus list (skipped where ../shared is absent)', () => {
  test('stands here as core rows, with the same names, and no other row is core', () => {
    const listed = readFileSync(LIST, 'utf8').trim().split('\n').slice(1);
    for (const line of listed) {
      const [id = '', zh, en, also = ''] = line.split('\t');
      const row = findIndicator(id);
      expect(row).toMatchObject({ id, zh, en, core: true });
      expect(also.split(';').filter((name) => matchIndicator(name) !== row)).toEqual([]);
    }
    expect(indicators.filter(({ core }) => core).length).toBe(listed.length);
  });
});
