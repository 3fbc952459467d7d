import { Dexie } from 'dexie';
import type { Library } from './library.ts';

const keptMs = 60 * 60 * 1000;

/** Lays a part of a large backup aside; parts of an upload that was given up go after an hour. */
export async function stageImport(
  { database, now }: Library,
  row: { upload: string; part: number; json: string },
): Promise<Record<never, never>> {
  const at = now().toISOString();
  const before = new Date(now().getTime() - keptMs).toISOString();
  await database.importParts.where('at').below(before).delete();
  await database.importParts.put({ ...row, at });
  return {};
}

/** The parts of an upload, joined. They stay for the import after its dry run, and go an hour later. */
export async function readStaged({ database }: Library, upload: string): Promise<string> {
  const range = database.importParts.where('[upload+part]');
  const rows = await range.between([upload, Dexie.minKey], [upload, Dexie.maxKey]).toArray();
  return rows.map((row) => row.json).join('');
}
