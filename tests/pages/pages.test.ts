import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds, pageMatrix, wrappings } from './matrix.ts';
import { type Floors, type Measured, measurePage, reach } from './measure-pages.ts';

// The floors only rise: `tests/pages/raise-floors.ts` sets them just under what is reached now.
const floors: ReadonlyMap<string, Floors> = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'))),
);
const pages = pageMatrix('tests', 3);

describe('reading a report under hostile wrappings', () => {
  const all: Measured[] = [];

  it.each(wrappings.map(({ name }) => name))('%s', (name) => {
    const measured = pages.filter(({ wrapping }) => wrapping === name).map(measurePage);
    all.push(...measured);
    expectFloors(name, measured);
  });

  it.each(kinds)('all %s together', (kind) => {
    const measured = all.filter(({ page }) => page.kind === kind);
    expectFloors(`all ${kind}`, measured);
  });

  it('all of them together', () => {
    expect(all.length, 'run the whole file: the means need every wrapping').toBe(pages.length);
    expectFloors('all', all);
  });
});

function expectFloors(name: string, measured: readonly Measured[]) {
  const floor = floors.get(name);
  if (!floor) throw new Error(`No floor for “${name}”: run tests/pages/raise-floors.ts`);
  const reached = reach(measured);
  const below = (Object.keys(floor) as (keyof Floors)[]).filter((key) => reached[key] < floor[key]);
  const faults = measured.filter(({ f1, title, gaps, head }) => f1 < 0.99 || !title || !gaps || !head);
  const account = faults.map((page) => page.account).join('\n');
  expect(below, `${name} fell: ${JSON.stringify(reached)}\n${account}`).toEqual([]);
}
