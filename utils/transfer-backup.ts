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

/** A backup that the background has, or that fits into one message: for a dry run and the import after it. */
export type HandedBackup = Pick<Requests['importLibrary']['request'], 'json' | 'upload'>;

/** Hands a backup over, but for its last part. */
export async function handOver(request: Request, json: string): Promise<Answer<HandedBackup>> {
  let upload: string | undefined;
  let start = 0;
  for (; json.length - start > partSize; start += partSize) {
    const part = json.slice(start, start + partSize);
    const answer = await request('stageImport', { json: part, ...(upload !== undefined && { upload }) });
    if (!answer.ok) return answer;
    upload = answer.value.upload;
  }
  return { ok: true, value: { json: json.slice(start), ...(upload !== undefined && { upload }) } };
}

/** Takes a backup in, or with `dryRun` says what that would do. */
export function importBackup(
  request: Request,
  backup: HandedBackup,
  dryRun: boolean,
): Promise<Answer<ImportPreview>> {
  return request('importLibrary', { ...backup, dryRun });
}
