import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBuild } from './builds.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}

/**
 * Puts a copy of the built extension for Chromium, with its manifest changed, where the harness looks for builds: what
 * a browser without a screen cannot be asked for is given there, or taken away. Returns what removes the copy.
 */
export function changeManifest(change: (manifest: Manifest) => void): () => void {
  const before = process.env.DUIBIAO_BUILDS;
  const builds = mkdtempSync(join(tmpdir(), 'duibiao-changed-'));
  const build = join(builds, 'chrome-mv3');
  cpSync(findBuild('chrome-mv3'), build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  process.env.DUIBIAO_BUILDS = builds;
  return () => {
    if (before === undefined) delete process.env.DUIBIAO_BUILDS;
    else process.env.DUIBIAO_BUILDS = before;
    rmSync(builds, { recursive: true, force: true });
  };
}
