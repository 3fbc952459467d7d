/** The README tells the truth about commands and files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const pages = ['README.md', ...globSync('docs/*.md')];

describe.each(pages)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names commands that package.json has', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent |-s )?)?([\w:]+)/g)].map(([, name = '']) => name);
    const own = named.filter((name) => !['run', 'ci', 'install', 'packages'].includes(name));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(posix.join(posix.dirname(path), link)))).toEqual([]);
  });
});
