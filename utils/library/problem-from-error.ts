import type { Problem } from '../messages.ts';
import type { LibraryDatabase } from './database.ts';
import { LibraryError } from './library-error.ts';
import { BadInput } from './shape.ts';

/** Names of errors, ours, Dexie's and the browsers', with the problem that the user is told. */
const problems = new Map<string, Problem>([
  ['QuotaExceededError', 'storage-full'],
  // Nothing else lets a browser abort a transaction of ours: Chromium says no more of a disk that is full.
  ['AbortError', 'storage-full'],
  // Firefox's permanent private mode, a profile that cannot be written, a damaged database.
  ['InvalidStateError', 'storage-unavailable'],
  ['UnknownError', 'storage-unavailable'],
  ['MissingAPIError', 'storage-unavailable'],
  ['SecurityError', 'storage-unavailable'],
  // Another context wants to upgrade.
  ['DatabaseClosedError', 'storage-upgrading'],
  ['VersionError', 'storage-newer'],
]);

/** The problem that an exception stands for; `failed` when it is none that we know. */
export function problemFromError(error: unknown): Problem {
  if (error instanceof LibraryError) return error.problem;
  if (error instanceof BadInput) return 'bad-input';
  for (const name of errorNames(error)) {
    const problem = problems.get(name);
    if (problem) return problem;
  }
  return 'failed';
}

/** Less room than this is none, in bytes. */
const leastRoom = 1_000_000;

/**
 * The problem behind a write that failed. On a full disk Firefox refuses writes to a database that it has opened, and
 * Chromium does not open it again, with the errors that stand for `storage-unavailable` otherwise.
 */
export async function problemFromWrite(error: unknown, database: LibraryDatabase): Promise<Problem> {
  const problem = problemFromError(error);
  if (problem !== 'storage-unavailable') return problem;
  return database.isOpen() || !(await hasRoom()) ? 'storage-full' : problem;
}

async function hasRoom(): Promise<boolean> {
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage > leastRoom;
  } catch {
    return true; // Nothing is told, as in Firefox's permanent private mode.
  }
}

/** The error's name and those of its causes; Dexie wraps the browser's error in `inner`. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < 4 && current instanceof Object; depth += 1) {
    if ('name' in current && typeof current.name === 'string') names.unshift(current.name);
    if ('failures' in current && Array.isArray(current.failures))
      names.unshift(...errorNames(current.failures[0]));
    current = 'inner' in current ? current.inner : undefined;
  }
  return names;
}
