import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

export interface ServedHarness {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => void;
}

/** Builds the harness, which shows the interface over invented data, and serves it on this machine alone. */
export async function serveHarness(): Promise<ServedHarness> {
  const outDir = mkdtempSync(join(tmpdir(), 'duibiao-harness-'));
  await build({
    root: join(import.meta.dirname, 'harness'),
    plugins: [preact()],
    logLevel: 'error',
    configFile: false,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
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
