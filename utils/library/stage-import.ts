import { Dexie } from 'dexie';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';

const keptMs = 60 * 60 * 1000;

/**
 * Lays a part of a large backup aside, behind the upload's earlier parts. The first part gets the upload's name, which
 * nobody can choose: the parts of two files never meet.
 * @throws LibraryError `not-found` for an upload that was not begun here, or was given up an hour ago
 */
export async function stageImport(
  library: Library,
  { upload, json }: { readonly upload?: string; readonly json: string },
): Promise<{ upload: string }> {
  const { database, now, newId } = library;
  return database.transaction('rw', database.importParts, async () => {
    await purgeStaged(library);
    const parts = upload === undefined ? 0 : await ofUpload(library, upload).count();
    if (upload !== undefined && parts === 0) throw new LibraryError('not-found', `upload ${upload}`);
    const row = { upload: upload ?? newId(), part: parts, json, at: now().toISOString() };
    await database.importParts.add(row);
    return { upload: row.upload };
  });
}

/**
 * The parts of an upload, joined. They stay for the import after its dry run, and go an hour later.
 * @throws LibraryError `not-found`
 */
export async function readStaged(library: Library, upload: string): Promise<string> {
  const rows = await ofUpload(library, upload).toArray();
  if (rows.length === 0) throw new LibraryError('not-found', `upload ${upload}`);
  return rows.map((row) => row.json).join('');
}

/** Removes the parts of an upload, once it is taken in. */
export async function dropStaged(library: Library, upload: string): Promise<void> {
  await ofUpload(library, upload).delete();
}

/** Removes the parts of uploads that were given up an hour ago. */
export async function purgeStaged({ database, now }: Library): Promise<void> {
  const before = new Date(now().getTime() - keptMs).toISOString();
  await database.importParts.where('at').below(before).delete();
}

function ofUpload({ database }: Library, upload: string) {
  const parts = database.importParts.where('[upload+part]');
  return parts.between([upload, Dexie.minKey], [upload, Dexie.maxKey]);
}
