import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of a built extension. @throws Error that says how to build it */
export function findBuild(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = resolve(process.env.DUIBIAO_BUILDS ?? '.output', name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} holds no extension: run "npm run build" first.`);
  return folder;
}

export function screenshotPath(browser: string, name: string): string {
  const folder = resolve('.output/screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${browser}-${name}.png`);
}
