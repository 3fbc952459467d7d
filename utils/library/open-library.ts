import { type LibraryDatabase, schemaVersion } from './database.ts';
import { LibraryError } from './library-error.ts';

/**
 * Opens the database if it is not open. Called by every request, since the background may have been stopped between.
 * @throws LibraryError `storage-upgrading` when another context holds an older version open: the browser would let us
 * wait without end, the user can close that tab; `storage-newer` when the database is newer than we are: Dexie would
 * open it, but its rows are not ours to write.
 */
export async function openLibrary(database: LibraryDatabase): Promise<void> {
  if (database.isOpen()) return;
  await new Promise<void>((resolve, reject) => {
    const refuse = () => reject(new LibraryError('storage-upgrading', 'an older version is open elsewhere'));
    database.on('blocked', refuse);
    database
      .open()
      .then(() => resolve(), reject)
      .finally(() => database.on('blocked').unsubscribe(refuse));
  });
  // Dexie multiplies its versions by ten. Closed again: another request has found it too new meanwhile.
  const version = database.isOpen() ? database.backendDB().version / 10 : Number.POSITIVE_INFINITY;
  if (version <= schemaVersion) return;
  database.close({ disableAutoOpen: false });
  throw new LibraryError('storage-newer', `the database has version ${version}`);
}
