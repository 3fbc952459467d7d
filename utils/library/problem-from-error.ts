import type { Problem } from '../messages.ts';
import { LibraryError } from './library-error.ts';
import { BadInput } from './shape.ts';

/** Names of errors, ours, Dexie's and the browsers', with the problem that the user is told. */
const problems = new Map<string, Problem>([
  ['QuotaExceededError', 'storage-full'],
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
