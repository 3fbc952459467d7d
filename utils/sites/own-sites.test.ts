import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  granted: new Set<string>(),
  registered: new Map<string, { id: string; matches?: string[]; js?: string[] }>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (values: object) => Object.assign(fake.stored, values),
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => fake.granted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => fake.granted.delete(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => fake.registered.get(id) ?? []),
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (fake.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          fake.registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids)
          if (!fake.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
  },
}));

const { listSites, registerSite, renewSites, unregisterSite } = await import('./own-sites.ts');

const origin = 'https://www.example.org';
const pattern = `${origin}/*`;

beforeEach(() => {
  fake.stored = {};
  fake.granted.clear();
  fake.registered.clear();
});

describe('own sites', () => {
  it('are registered with the permission that the user gave, one origin at a time', async () => {
    fake.granted.add(pattern);
    expect(await registerSite(`${origin}/some/page`)).toEqual({ origins: [origin] });
    expect(fake.registered.get(origin)).toMatchObject({
      matches: [pattern],
      js: ['/content-scripts/own-site.js', '/content-scripts/report.js'],
    });
    expect(await registerSite(origin)).toEqual({ origins: [origin] });
  });

  it('are not registered without it', async () => {
    await expect(registerSite(origin)).rejects.toMatchObject({ problem: 'not-allowed' });
    expect(fake.registered.size).toBe(0);
    expect(await listSites()).toEqual({ origins: [] });
  });

  it.each(['x', 'javascript:alert(1)', 'file:///etc/passwd', '*://*/*'])('%s is no site', async (input) => {
    await expect(registerSite(input)).rejects.toMatchObject({ problem: 'bad-input' });
  });

  it('give the permission back', async () => {
    fake.granted.add(pattern);
    await registerSite(origin);
    expect(await unregisterSite(origin)).toEqual({ origins: [] });
    expect([fake.granted.size, fake.registered.size]).toEqual([0, 0]);
    expect(await unregisterSite(origin)).toEqual({ origins: [] });
  });

  it('are registered again after an update, but for those whose permission is gone', async () => {
    fake.granted.add(pattern).add('https://b.example/*');
    await registerSite(origin);
    await registerSite('https://b.example');
    fake.registered.clear();
    fake.granted.delete('https://b.example/*');
    await renewSites();
    expect([...fake.registered.keys()]).toEqual([origin]);
    expect(await listSites()).toEqual({ origins: [origin] });
  });

  it('survive a storage that holds something else', async () => {
    fake.stored = { ownSites: { 0: 'x' } };
    expect(await listSites()).toEqual({ origins: [] });
    fake.stored = { ownSites: [1, origin, null] };
    expect(await listSites()).toEqual({ origins: [origin] });
  });
});
