import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { genericAdapter } from './generic.ts';
import { adapterOfHost, adapters, listedMatches, selectAdapter } from './registry.ts';

const NO_FAMILY = new Set(['adapter', 'generic', 'page-signs', 'registry']);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((file) => !NO_FAMILY.has(file));

describe('every family', () => {
  it.each(files)('%s is listed in registry.ts and tested beside it', (file) => {
    const registry = readFileSync(join(import.meta.dirname, 'registry.ts'), 'utf8');
    expect(registry, `import the adapter of ${file}.ts in registry.ts`).toContain(`./${file}.ts'`);
    expect(existsSync(join(import.meta.dirname, `${file}.test.ts`)), `write ${file}.test.ts`).toBe(true);
    expect(adapters.map((adapter) => adapter.id)).toContain(file);
  });

  it('has an id of its own, and no host stands twice', () => {
    const ids = adapters.map((adapter) => adapter.id);
    expect(new Set(ids).size).toBe(ids.length);
    const hosts = adapters.flatMap((adapter) => adapter.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each([...adapters, genericAdapter])('$id is well formed', (adapter) => {
    const document = new JSDOM('').window.document;
    for (const selector of adapter.clutter ?? [])
      expect(() => document.querySelector(selector)).not.toThrow();
    for (const name of adapter.containers ?? []) expect(name).toMatch(/^[.#][a-z][\w-]*$/);
    for (const line of [...(adapter.starts ?? []), ...(adapter.ends ?? [])])
      expect(line).not.toMatch(/[\s:：]/);
    for (const host of adapter.hosts) expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    if (adapter.hosts.length === 0 && adapter !== genericAdapter) expect(adapter.signs).toBeDefined();
  });
});

describe('hosts', () => {
  it.each([
    ['bingdoc.com', 'wenku-cms'],
    ['m.bingdoc.com', 'wenku-cms'],
    ['notbingdoc.com', undefined],
    ['bingdoc.com.example', undefined],
  ])('%s belongs to %s', (host, id) => {
    expect(adapterOfHost(host)?.id).toBe(id);
  });

  it('are the match patterns of the manifest, and none covers all sites', () => {
    expect(listedMatches).toContain('*://*.bingdoc.com/*');
    for (const pattern of listedMatches)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });
});

it('a page of no family is read by the generic adapter, whatever names it clobbers', () => {
  const { document } = new JSDOM(
    '<form name=body></form><img name=documentElement><img name=getElementsByTagName><p>文</p>',
  ).window;
  expect(selectAdapter(new URL('https://unlisted.example/'), document)).toBe(genericAdapter);
});
