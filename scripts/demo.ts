/** Serves the demonstration pages on loopback and opens them in Chromium with the built extension. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demoIndex } from './demo/demo-index.ts';
import { demoPages, readDemoPage } from './demo/demo-pages.ts';
import { servePages } from './demo/serve-pages.ts';

const DEBUGGING_PORT = 9222;

const first = demoPages[0]?.url ?? demoIndex().url;
const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const pages = demoPages.map((page) => ({ url: page.url, body: readDemoPage(page) }));
const server = await servePages([demoIndex(), ...pages]);
const profile = mkdtempSync(join(tmpdir(), 'duibiao-demo-'));
const chromium = spawn(
  'chromium',
  [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    `--load-extension=${resolve('.output/chrome-mv3')}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    '--ignore-certificate-errors',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', `--remote-debugging-port=${DEBUGGING_PORT}`] : []),
    // Without a window Chromium takes one address only.
    ...(headless ? [first] : [first, demoIndex().url]),
  ],
  { stdio: 'ignore' },
);

console.log(`
Duibiao 对标 runs in Chromium (process ${chromium.pid}) with its own empty profile. Ctrl+C ends it.
Open in that window — invented pages, served on this machine alone:
${demoPages.map((page) => `  ${page.url}\n      ${page.shows}`).join('\n')}
Save a page by Alt+Shift+S or by the toolbar button; save two and compare them there.`);
if (headless)
  console.log(`
No display was found, so Chromium runs without a window. To look at it, open
  chrome://inspect/#devices   in a Chromium of yours, with 127.0.0.1:${DEBUGGING_PORT} under "Configure…"
  ssh -L ${DEBUGGING_PORT}:127.0.0.1:${DEBUGGING_PORT} USER@THIS-MACHINE   first, if it runs elsewhere
or start it with a display: DISPLAY=:0 npm start`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => chromium.kill('SIGTERM'));
chromium.on('error', (error) => {
  console.error(`Chromium cannot be started: ${error.message}`);
  process.exitCode = 1;
  server.close();
});
chromium.on('exit', (code) => {
  if (code) console.error(`Chromium ended by itself with code ${code}.`);
  if (code) process.exitCode = 1;
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
