/**
 * Builds the harness and writes screenshots of every state × language × colour scheme × width to a directory:
 * `node tests/interface/screenshots.ts [DIRECTORY [part of a name…]]`. Fails on any axe finding, error, violation of
 * the style policy, or page that is wider than its window.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { type Shot, shots } from './shots.ts';

const [directory = join('.output', 'screenshots', 'interface'), ...only] = process.argv.slice(2);
const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

async function serveHarness(): Promise<{ address: string; close: () => void }> {
  const outDir = mkdtempSync(join(tmpdir(), 'duibiao-harness-'));
  const root = join(import.meta.dirname, 'harness');
  await build({
    root,
    plugins: [preact()],
    logLevel: 'warn',
    configFile: false,
    build: { outDir, emptyOutDir: true },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(outDir, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': types.get(extname(file)) ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

async function openShot(
  browser: Browser,
  address: string,
  shot: Shot,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height ?? 600 },
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const [state, hash = ''] = shot.state.split('#');
  await page.goto(`${address}?state=${state}&lang=${shot.language}#${hash}`);
  await page.waitForTimeout(300);
  for (const step of shot.steps ?? []) {
    if (step.press) await page.keyboard.press(step.press);
    if (step.click) await page.locator(step.click).first().click();
    await page.waitForTimeout(150);
  }
  return { page, faults };
}

async function checkAccess(page: Page): Promise<string[]> {
  const view = 'duibiao-reading-view';
  const axe = new AxeBuilder({ page });
  const overlaid = (await page.locator(view).count()) > 0;
  const { violations } = await (overlaid ? axe.include(view) : axe).analyze();
  return violations.map(
    ({ id, impact, nodes }) => `axe ${impact}: ${id} ${nodes.map(({ target }) => target).join(' ')}`,
  );
}

const harness = await serveHarness();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(directory, { recursive: true });
let failed = 0;
for (const shot of shots.filter(
  ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
)) {
  const { page, faults } = await openShot(browser, harness.address, shot);
  await page.screenshot({ path: join(directory, `${shot.name}.png`), fullPage: shot.fullPage ?? false });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [
    ...faults,
    ...(await checkAccess(page)),
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
  ];
  for (const fault of found) console.log(`${shot.name}: ${fault}`);
  failed += found.length;
  await page.context().close();
}
await browser.close();
harness.close();
process.exitCode = failed > 0 ? 1 : 0;
