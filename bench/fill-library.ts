import type { ExtensionPage } from '../tests/browser/harness/extension-page.ts';
import type { RequestName, Requests } from '../utils/messages.ts';
import { handOver, importBackup } from '../utils/transfer-backup.ts';

/** Imports a backup that is given in pieces; the milliseconds of the import alone. */
export async function fillLibrary(
  desk: ExtensionPage,
  backup: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const pieces: string[] = [];
  for await (const piece of backup) pieces.push(piece);
  const request = async <Name extends RequestName>(name: Name, payload: Requests[Name]['request']) => {
    return { ok: true, value: await desk.ask(name, payload) } as const;
  };
  const handed = await handOver(request, pieces.join(''));
  if (!handed.ok) throw new Error(handed.problem);
  const start = performance.now();
  await importBackup(request, handed.value, false);
  return performance.now() - start;
}
