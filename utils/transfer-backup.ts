/** Carries whole backups over messages, which browsers limit to 64 MB each. For extension pages. */
import type { Answer, ExportPosition, ImportPreview, RequestName, Requests } from './messages.ts';

type Request = <Name extends RequestName>(
  name: Name,
  payload: Requests[Name]['request'],
) => Promise<Answer<Requests[Name]['value']>>;

const partSize = 8_000_000;

/** The whole library as one JSON text. */
export async function exportBackup(request: Request): Promise<Answer<{ json: string }>> {
  const parts: string[] = [];
  let from: ExportPosition | undefined;
  do {
    const answer = await request('exportLibrary', from ? { from } : {});
    if (!answer.ok) return answer;
    parts.push(answer.value.json);
    from = answer.value.next;
  } while (from);
  return { ok: true, value: { json: parts.join('') } };
}

/** Takes a backup in, or with `dryRun` says what that would do. */
export async function importBackup(
  request: Request,
  json: string,
  dryRun: boolean,
): Promise<Answer<ImportPreview>> {
  if (json.length <= partSize) return request('importLibrary', { json, dryRun });
  const upload = crypto.randomUUID();
  for (let part = 0; part * partSize < json.length; part += 1) {
    const piece = json.slice(part * partSize, (part + 1) * partSize);
    const answer = await request('stageImport', { upload, part, json: piece });
    if (!answer.ok) return answer;
  }
  return request('importLibrary', { json: '', dryRun, upload });
}
