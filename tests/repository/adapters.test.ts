/** One file a family, its test beside it, its line in the registry (docs/adding-a-site.md). */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../utils/adapters/registry.ts';

/** Files of utils/adapters/ that hold a family: they type their export as one. */
const files = globSync('utils/adapters/*.ts').filter(
  (path) => !path.endsWith('.test.ts') && /export const \w+: Adapter = /.test(readFileSync(path, 'utf8')),
);
const registry = readFileSync('utils/adapters/registry.ts', 'utf8');

it('families were found', () => expect(files.length).toBeGreaterThan(4));

describe.each(files)('%s', (path) => {
  it('is listed in registry.ts: import it there and add its line', () => {
    expect(registry).toContain(`./${path.split('/').at(-1)}`);
  });

  it('has its test beside it, or stands in the test of all families', () => {
    const own = path.replace(/\.ts$/, '.test.ts');
    const name = /export const (\w+): Adapter/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const shared = globSync('utils/adapters/*.test.ts')
      .map((test) => readFileSync(test, 'utf8'))
      .join('\n');
    expect(existsSync(own) || new RegExp(`\\b${name}\\b`).test(shared), `write ${own}`).toBe(true);
  });
});

it('no id and no host stands in two families', () => {
  const ids = adapters.map(({ id }) => id);
  const hosts = adapters.flatMap(({ hosts }) => hosts);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  const inside = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
  expect(inside, 'a host stands for its subdomains already').toEqual([]);
});
