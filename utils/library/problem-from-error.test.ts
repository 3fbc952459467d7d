import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryError } from './library-error.ts';
import { testLibrary } from './library-for-tests.ts';
import { problemFromError, problemFromWrite } from './problem-from-error.ts';
import { BadInput } from './shape.ts';

const quota = new DOMException('full', 'QuotaExceededError');

describe('problemFromError', () => {
  it.each([
    ['our own problem', new LibraryError('not-found'), 'not-found'],
    ['a payload that was refused', new BadInput('x', 'y'), 'bad-input'],
    ['a full disk', quota, 'storage-full'],
    [
      'a full disk, wrapped by an aborted transaction',
      new Dexie.AbortError('aborted', quota),
      'storage-full',
    ],
    ['a full disk of which Chromium says no more', new DOMException('', 'AbortError'), 'storage-full'],
    ['a full disk in one of many writes', new Dexie.BulkError('bulk', [quota]), 'storage-full'],
    ['no database in private mode', new DOMException('', 'InvalidStateError'), 'storage-unavailable'],
    [
      'a database that did not open',
      new Dexie.DatabaseClosedError('closed', new DOMException('', 'UnknownError')),
      'storage-unavailable',
    ],
    ['a newer version on disk', new DOMException('', 'VersionError'), 'storage-newer'],
    ['a defect', new TypeError('x is not a function'), 'failed'],
    ['a thrown word', 'oops', 'failed'],
    ['nothing', undefined, 'failed'],
  ])('%s', (_, error, problem) => {
    expect(problemFromError(error)).toBe(problem);
  });
});

describe('problemFromWrite', () => {
  afterEach(() => vi.unstubAllGlobals());
  const roomOf = (bytes: number) => ({
    storage: { estimate: async () => ({ quota: 9e6 + bytes, usage: 9e6 }) },
  });
  const refused = new DOMException('', 'InvalidStateError');

  it.each([
    ['Firefox refuses to write into an open database', refused, true, roomOf(9e9), 'storage-full'],
    [
      'Chromium does not open it for want of room',
      new DOMException('', 'UnknownError'),
      false,
      roomOf(0),
      'storage-full',
    ],
    ['it does not open, and there is room', refused, false, roomOf(9e9), 'storage-unavailable'],
    ['it does not open, and nothing is told of room', refused, false, {}, 'storage-unavailable'],
    ['a payload that was refused', new BadInput('x', 'y'), true, roomOf(0), 'bad-input'],
  ])('%s', async (_, error, open, navigator, problem) => {
    vi.stubGlobal('navigator', navigator);
    const { database } = testLibrary();
    if (open) await database.open();
    expect(await problemFromWrite(error, database)).toBe(problem);
  });
});
