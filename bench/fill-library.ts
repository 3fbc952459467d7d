import type { ExtensionPage } from '../tests/browser/harness/extension-page.ts';

const PART = 2_000_000;

/** Imports a backup that is given in pieces; the milliseconds of the import alone. */
export async function fillLibrary(
  desk: ExtensionPage,
  backup: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const pieces: string[] = [];
  for await (const piece of backup) pieces.push(piece);
  const json = pieces.join('');
  // The parts of an upload stay for a while: each import is an upload of its own.
  const upload = crypto.randomUUID();
  for (let part = 0; part * PART < json.length; part += 1) {
    await desk.ask('stageImport', {
      upload,
      part,
      json: json.slice(part * PART, (part + 1) * PART),
    });
  }
  const start = performance.now();
  await desk.ask('importLibrary', { json: '', dryRun: false, upload });
  return performance.now() - start;
}
