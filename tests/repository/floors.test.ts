import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PATH = 'tests/corpus-floors.json';
const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout;

it('corpus floors only ever rise: mend what made the score fall, and leave the floor', () => {
  const now: Record<string, number> = JSON.parse(readFileSync(PATH, 'utf8'));
  const fallen = git('log', '--format=%H', '--', PATH)
    .split('\n')
    .filter(Boolean)
    .flatMap((commit) => {
      const then: Record<string, number> = JSON.parse(git('show', `${commit}:${PATH}`));
      return Object.entries(then).flatMap(([name, floor]) =>
        (now[name] ?? -1) >= floor ? [] : [`${name}: ${now[name]} now, ${floor} in ${commit.slice(0, 7)}`],
      );
    });
  expect(fallen).toEqual([]);
});
