import { IDBDatabase } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { setAlias } from './aliases.ts';
import { arrive, testCapture, testLibrary } from './library-for-tests.ts';
import { setReportState } from './organise-report.ts';

it('acknowledges no write before it is on disk: browsers would, unless each transaction asks for it', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const library = testLibrary();
  const { reportId } = await arrive(library, testCapture());
  await setReportState(library, reportId, 'recent');
  await setAlias(library, { word: '财税', indicator: 'gdp' });
  const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(2);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});
