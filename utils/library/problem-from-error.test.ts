import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { LibraryError } from './library-error.ts';
import { problemFromError } from './problem-from-error.ts';
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
