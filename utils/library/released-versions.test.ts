import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { Capture } from '../stored-report.ts';
import { describeDatabase, type LibraryDatabase, schemaVersion } from './database.ts';
import { figureAnchors } from './figure-anchor.ts';
import type { Library } from './library.ts';
import { testCapture, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';
import { openLibrary } from './open-library.ts';
import { buildReportRow } from './report-row.ts';
import { restoreReports } from './restore-reports.ts';
import type { CaptureRow, ReportRow } from './rows.ts';
import { indexNewReports } from './search-index.ts';
import { searchText } from './search-text.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Tables of each version as it was released. History: only add. */
const releasedTables: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    reports: 'id, textKey, [state+capturedAt], *tags',
    captures: 'id, reportId',
    figures: '[captureId+index]',
    judgements: '[reportId+anchor]',
  },
  2: {
    reports:
      'id, capturedAt, title, regionOrder, yearOrder, [state+capturedAt], [state+title], [state+regionOrder], ' +
      '[state+yearOrder], region, *tagOrder, *sourceUrls, *bands',
    captures: 'id, reportId',
    figures: '[captureId+index]',
    judgements: '[reportId+anchor]',
    deleted: 'id, undo, at',
    aliases: 'word',
    counts: 'name',
    facts: 'name',
    importParts: '[upload+part], at',
    searchFresh: 'reportId',
    searchBlocks: 'block, *reportIds',
    searchPostings: '[bucket+block]',
  },
  3: {
    reports:
      'id, capturedAt, title, regionOrder, yearOrder, [state+capturedAt], [state+title], [state+regionOrder], ' +
      '[state+yearOrder], region, *tagOrder, *sourceUrls, *bands',
    captures: 'id, [reportId+contentHash]',
    judgements: '[reportId+anchor]',
    deleted: 'id, undo, at',
    aliases: 'word',
    counts: 'name',
    facts: 'name',
    importParts: '[upload+part], at',
    searchFresh: 'reportId',
    searchBlocks: 'block, *reportIds',
    searchSegments: 'segment',
    searchLists: '[bucket+segment]',
  },
};
const versions = [1, 2, 3];

const time = '2026-01-01T00:00:00.000Z';

const testCaptureOf = (index: number) =>
  testCapture({ title: `报告${index}`, text: testText(index), year: '2024' });

/** Rows as version 1 wrote them. */
function rowsOf1(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = `r${String(index).padStart(5, '0')}`;
    const { report, figures, findings } = testCaptureOf(index);
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

/** A database of a released version; the report at index 1 waits for an undo. */
async function makeVersion(version: number, name: string, count: number): Promise<void> {
  const old = new Dexie(name, { indexedDB, IDBKeyRange });
  old.version(version).stores(releasedTables[version] ?? {});
  const rows = rowsOf1(count);
  const [anchor] = figureAnchors(testCaptureOf(0).report, testCaptureOf(0).figures);
  const judgement = { reportId: 'r00000', anchor, decision: 'accepted', correction: { region: '红土县' } };
  await old.table('judgements').add(version === 1 ? judgement : { ...judgement, at: '' });
  const captures = rows.map(({ capture, figures }) => ({
    ...capture,
    figures: figures.map((row) => row.figure),
  }));
  if (version < 3) {
    await old.table('captures').bulkAdd(rows.map((row) => row.capture));
    await old.table('figures').bulkAdd(rows.flatMap((row) => row.figures));
  } else await old.table('captures').bulkAdd(captures);
  if (version === 1) await old.table('reports').bulkAdd(rows.map((row) => row.report));
  else {
    const reports = await addReportsOf2(old, captures, rows);
    if (version === 2) await addIndexOf2(old, reports);
    else await addIndexOf3(old, reports);
  }
  old.close();
}

/** The rows of reports that version 2 had in the place of those of version 1. */
async function addReportsOf2(
  old: Dexie,
  captures: readonly Capture[],
  rowsBefore: ReturnType<typeof rowsOf1>,
): Promise<ReportRow[]> {
  const rows = rowsBefore.map(({ report }, index) => {
    const facts = { ...report, state: 'saved', ownTitle: report.title } as const;
    return buildReportRow(facts, captures[index] ?? testCapture());
  });
  const [deleted, ...reports] = [...rows.splice(1, 1), ...rows];
  await old.table('reports').bulkAdd(reports);
  await old
    .table('deleted')
    .bulkAdd(deleted ? [{ id: deleted.id, undo: 'undo-1', at: time, report: deleted }] : []);
  const counts = { recent: 0, saved: reports.length };
  await old.table('counts').bulkAdd(['all', 'tag:水利'].map((tag) => ({ name: tag, ...counts })));
  return reports;
}

async function addIndexOf2(old: Dexie, reports: readonly ReportRow[]): Promise<void> {
  const [fresh, packed] = [reports.slice(0, 3), reports.slice(3, 131)];
  await old.table('searchFresh').bulkAdd(fresh.map(({ id }) => ({ reportId: id, grams: Uint32Array.of(7) })));
  await old.table('searchBlocks').add({ block: 1, reportIds: packed.map(({ id }) => id) });
  await old
    .table('searchPostings')
    .add({ bucket: 0, block: 1, grams: Uint32Array.of(7), slots: Uint8Array.of(0) });
}

async function addIndexOf3(old: Dexie, reports: readonly ReportRow[]): Promise<void> {
  const captures: CaptureRow[] = await old.table('captures').bulkGet(reports.map((row) => row.captureId));
  const texts = reports.map((row, index) => ({
    reportId: row.id,
    text: searchText(row, captures[index] ?? testCapture(), []),
  }));
  await indexNewReports(old as LibraryDatabase, texts.slice(0, 3));
  await indexNewReports(old as LibraryDatabase, texts.slice(3));
}

function libraryOf(name: string): Library {
  return {
    database: describeDatabase(name, { indexedDB, IDBKeyRange }),
    now: () => new Date(time),
    newId: () => 'new',
  };
}

describe.each(versions)('version %d', (version) => {
  it('opens, keeps everything, and is found by search', async () => {
    await makeVersion(version, `v${version}`, 150);
    const library = libraryOf(`v${version}`);
    await openLibrary(library.database);
    expect(library.database.verno).toBe(schemaVersion);
    expect(library.database.backendDB().objectStoreNames).not.toContain('figures');
    const page = await listReports(library, { sort: 'title' });
    expect(page).toMatchObject({ total: 149, counts: { saved: 149, recent: 0 }, tags: ['水利'] });
    expect((await listReports(library, { search: '报告77' })).total).toBe(1);
    const stored = await loadReport(library, 'r00077');
    expect([stored.figures.length, stored.note, stored.year]).toEqual([24, '注', '2024']);
    expect((await loadReport(library, 'r00002')).title).toBe('我的题目');
    expect((await library.database.judgements.toArray())[0]).toMatchObject({ at: '', decision: 'accepted' });
    expect((await loadReport(library, 'r00000')).figures[0]?.correction).toEqual({ region: '红土县' });
    expect((await listReports(library, { search: '红土县' })).total).toBe(1);
  });

  it('brings back what waited for an undo', async () => {
    await makeVersion(version, `v${version}-undo`, 3);
    const library = libraryOf(`v${version}-undo`);
    await openLibrary(library.database);
    expect((await listReports(library, {})).total).toBe(2);
    expect(await restoreReports(library, 'undo-1')).toEqual({ restored: 1 });
    expect((await loadReport(library, 'r00001')).figures).toHaveLength(24);
  });

  it('stays as it was when the upgrade fails half-way', async () => {
    const name = `v${version}-killed`;
    await makeVersion(version, name, 5);
    const killed = libraryOf(name).database;
    // The table's own hook stands for the kill: it throws when the upgrade has written all but the search index.
    let writes = 0;
    killed.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (tableName) => {
          const table = core.table(tableName);
          const mutate: typeof table.mutate = async (request) => {
            writes += tableName === 'searchFresh' ? 1 : 0;
            if (writes > 1) throw new Error('killed');
            return table.mutate(request);
          };
          return { ...table, mutate };
        },
      }),
    });
    await expect(openLibrary(killed)).rejects.toThrow();
    killed.close();
    const old = new Dexie(name, { indexedDB, IDBKeyRange });
    old.version(version).stores(releasedTables[version] ?? {});
    expect(await old.table('captures').count()).toBe(5);
    if (version < 3) {
      expect(await old.table('figures').count()).toBe(5 * 24);
      expect(await old.table('captures').get('cr00000')).not.toHaveProperty('figures');
    } else expect(await old.table('searchFresh').count()).toBe(4);
    old.close();
    const library = libraryOf(name);
    await openLibrary(library.database);
    expect((await listReports(library, {})).total).toBe(4);
  });
});

it('has a sample of every released version', () => {
  expect(versions).toEqual(Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1));
});

describe('openLibrary', () => {
  it('says so when an older version is open elsewhere and does not let go', async () => {
    await makeVersion(1, 'v1-blocked', 1);
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
    const answers = await Promise.allSettled([1, 2, 3].map(() => openLibrary(database)));
    for (const answer of answers) expect(answer).toMatchObject({ reason: { problem: 'storage-newer' } });
    expect(database.isOpen()).toBe(false);
    newer.close();
  });
});
