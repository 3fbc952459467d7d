import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs the set-up where no command is to be found and nothing may be installed. */
function setUpWithoutRights(packages: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-bare-'));
  symlinkSync(process.execPath, join(folder, 'node'));
  const script = `process.getuid = () => 1000; (await import('./scripts/set-up.mjs')).setUp(${JSON.stringify(packages)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { PATH: folder },
  });
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr };
}

it('prints the exact command and stops where a browser is missing and may not be installed', () => {
  const { status, stderr } = setUpWithoutRights(['chromium', 'firefox-esr']);
  expect(status).toBe(1);
  expect(stderr).toContain(
    "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends chromium firefox-esr'",
  );
});
