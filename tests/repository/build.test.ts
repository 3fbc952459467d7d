/** What is built: the manifests as they were frozen, the size of it, and the same bytes each time. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedMatches } from '../../utils/adapters/registry.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
/** Permissions are promises to the user: a new one wants a reason, a line in docs/privacy.md, and a change here. */
const frozen = {
  manifest_version: 3,
  default_locale: 'zh_CN',
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
  host_permissions: [...listedMatches].sort(),
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: CSP },
};
const NEVER = ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url'];
const targets = [
  { browser: 'chrome', folder: 'chrome-mv3', optional: ['downloads', 'offscreen'] },
  { browser: 'firefox', folder: 'firefox-mv3', optional: ['downloads'] },
];
let outputs: readonly string[] = [];

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-build-'));
  for (const { browser } of targets) {
    const { status, stderr } = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser], {
      encoding: 'utf8',
      env: { ...process.env, DUIBIAO_OUTPUT: folder, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${stderr}`);
  }
  return folder;
}

function hashFiles(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  const files = globSync('**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(files.map((path) => [path, hash(path)]));
}

beforeAll(() => {
  outputs = [build(), build()];
}, 120_000);
afterAll(() => {
  for (const folder of outputs) rmSync(folder, { recursive: true });
});

describe.each(targets)('the manifest for $browser', ({ browser, folder, optional }) => {
  const read = () => JSON.parse(readFileSync(join(outputs[0] ?? '', folder, 'manifest.json'), 'utf8'));

  it('asks for what was agreed on and nothing else', () =>
    expect({ ...read(), host_permissions: [...read().host_permissions].sort() }).toMatchObject({
      ...frozen,
      optional_permissions: optional,
    }));

  it('opens nothing to pages and other extensions', () => {
    expect(Object.keys(read()).filter((key) => NEVER.includes(key))).toEqual([]);
  });

  it('runs by itself on listed hosts alone', () => {
    const scripts: { matches: string[] }[] = read().content_scripts;
    expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual([...listedMatches].sort());
  });

  it('says to Firefox that nothing is collected', () => {
    const { gecko } = read().browser_specific_settings ?? {};
    if (browser === 'chrome') expect(gecko).toBeUndefined();
    else {
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
    }
  });
});

it('a second build gives the same bytes', () => {
  const [first, second] = outputs.map(hashFiles);
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});

it('the database is in the background alone', () => {
  const [folder = ''] = outputs;
  const withDatabase = globSync('**/*.js', { cwd: folder }).filter((path) =>
    /\bDexie/.test(readFileSync(join(folder, path), 'utf8')),
  );
  expect(withDatabase.sort()).toEqual(['chrome-mv3/background.js', 'firefox-mv3/background.js']);
});
