import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { describeDatabase } from './database.ts';
import type { Library } from './library.ts';
import { testCapture, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';
import { openLibrary } from './open-library.ts';
import { restoreReports } from './restore-reports.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Tables of each version as it was released. History: only add. */
const releasedTables: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    reports: 'id, textKey, [state+capturedAt], *tags',
    captures: 'id, reportId',
    figures: '[captureId+index]',
    judgements: '[reportId+anchor]',
  },
};

const time = '2026-01-01T00:00:00.000Z';

/** Rows as version 1 wrote them. */
function rowsOf1(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = `r${String(index).padStart(5, '0')}`;
    const { report, figures, findings } = testCapture({
      title: `报告${index}`,
      text: testText(index),
      year: '2024',
    });
    const source = { url: `https://a.example/${index}`, pageTitle: '例', capturedAt: time };
    const receipt = { figures: figures.length, toCheck: 0, contradictions: 0, gaps: 0 };
    const deleted = index === 1 && {
      state: 'deleted',
      deletion: { undo: 'undo-1', at: time, state: 'saved' },
    };
    return {
      report: {
        ...{ id, textKey: id, title: index === 2 ? '我的题目' : report.title, state: 'saved', kind: 'other' },
        ...{ year: '2024', capturedAt: time, captureId: `c${id}`, sources: [source], receipt },
        ...{ tags: ['水利'], note: '注' },
        ...deleted,
      },
      capture: { id: `c${id}`, reportId: id, capturedAt: time, source, contentHash: id, report, findings },
      figures: figures.map((figure, place) => ({ captureId: `c${id}`, index: place, figure })),
    };
  });
}

async function makeVersion1(name: string, count: number): Promise<void> {
  const old = new Dexie(name, { indexedDB, IDBKeyRange });
  old.version(1).stores(releasedTables[1] ?? {});
  const rows = rowsOf1(count);
  await old.table('reports').bulkAdd(rows.map((row) => row.report));
  await old.table('captures').bulkAdd(rows.map((row) => row.capture));
  await old.table('figures').bulkAdd(rows.flatMap((row) => row.figures));
  await old.table('judgements').add({ reportId: 'r00000', anchor: 'x', decision: 'accepted' });
  old.close();
}

function libraryOf(name: string): Library {
  return {
    database: describeDatabase(name, { indexedDB, IDBKeyRange }),
    now: () => new Date(time),
    newId: () => 'new',
  };
}

describe('version 1', () => {
  it('opens, keeps everything, and is found by search', async () => {
    await makeVersion1('v1', 150);
    const library = libraryOf('v1');
    await openLibrary(library.database);
    expect(library.database.verno).toBe(2);
    const page = await listReports(library, { sort: 'title' });
    expect(page).toMatchObject({ total: 149, counts: { saved: 149, recent: 0 }, tags: ['水利'] });
    expect((await listReports(library, { search: '报告77' })).total).toBe(1);
    const stored = await loadReport(library, 'r00077');
    expect([stored.figures.length, stored.note, stored.year]).toEqual([24, '注', '2024']);
    expect((await loadReport(library, 'r00002')).title).toBe('我的题目');
    expect((await library.database.judgements.toArray())[0]).toMatchObject({ at: '', decision: 'accepted' });
  });

  it('brings back what waited for an undo', async () => {
    await makeVersion1('v1-undo', 3);
    const library = libraryOf('v1-undo');
    await openLibrary(library.database);
    expect((await listReports(library, {})).total).toBe(2);
    expect(await restoreReports(library, 'undo-1')).toEqual({ restored: 1 });
    expect((await loadReport(library, 'r00001')).figures).toHaveLength(24);
  });

  it('stays version 1 when the upgrade fails half-way', async () => {
    await makeVersion1('v1-killed', 5);
    const killed = libraryOf('v1-killed').database;
    // The table's own hook stands for the kill: it throws while the upgrade writes its third report.
    let writes = 0;
    killed.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          const mutate: typeof table.mutate = async (request) => {
            writes += name === 'searchFresh' ? 1 : 0;
            if (writes > 3) throw new Error('killed');
            return table.mutate(request);
          };
          return { ...table, mutate };
        },
      }),
    });
    await expect(openLibrary(killed)).rejects.toThrow();
    killed.close();
    const old = new Dexie('v1-killed', { indexedDB, IDBKeyRange });
    old.version(1).stores(releasedTables[1] ?? {});
    expect(await old.table('reports').count()).toBe(5);
    expect(await old.table('reports').get('r00000')).not.toHaveProperty('bands');
    old.close();
    const library = libraryOf('v1-killed');
    await openLibrary(library.database);
    expect((await listReports(library, {})).total).toBe(4);
  });
});

describe('openLibrary', () => {
  it('says so when an older version is open elsewhere and does not let go', async () => {
    await makeVersion1('v1-blocked', 1);
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('v1-blocked');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { database } = libraryOf('v1-blocked');
    await expect(openLibrary(database)).rejects.toMatchObject({ problem: 'storage-upgrading' });
    holder.close();
    await openLibrary(database);
    expect(await database.reports.count()).toBe(1);
  });

  it('lets go when a newer version wants to open', async () => {
    const { database } = libraryOf('newer');
    await openLibrary(database);
    const newer = new Dexie('newer', { indexedDB, IDBKeyRange });
    newer.version(99).stores({});
    await newer.open();
    expect(database.isOpen()).toBe(false);
    await expect(openLibrary(database)).rejects.toMatchObject({ problem: 'storage-upgrading' });
    expect(database.isOpen()).toBe(false);
    newer.close();
  });
});
