import { describe, expect, it, vi } from 'vitest';
import { answerRequest, type Office } from './answer-request.ts';
import { deleteReports } from './delete-reports.ts';
import { exportLibrary } from './export-library.ts';
import { arrive, type TestLibrary, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { loadReport } from './load-report.ts';
import { findReports, indexReport, tidyIndex } from './search-index.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Makes the write of that number fail as a full disk does, and every later one. */
function failWrites(
  library: TestLibrary,
  from: number,
): { readonly writes: () => number; readonly heal: () => void } {
  let writes = 0;
  let broken = true;
  library.database.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = async (request) => {
          writes += 1;
          if (broken && writes >= from) throw new DOMException('The disk is full', 'QuotaExceededError');
          return table.mutate(request);
        };
        return { ...table, mutate };
      },
    }),
  });
  return {
    writes: () => writes,
    heal: () => {
      broken = false;
    },
  };
}

const pages = {} as Office['pages'];
const home = { id: 'us', url: 'chrome-extension://us/' };

function ask(library: TestLibrary, name: string, payload: unknown, sender: Office['sender']) {
  const [libraryChanged, showFigures, importProgress] = [vi.fn(), vi.fn(), vi.fn()];
  const office = { library, pages, home, sender, libraryChanged, showFigures, importProgress };
  return answerRequest(office, { name, payload });
}

const popup = { id: 'us', url: 'chrome-extension://us/popup.html' };
const content = { id: 'us', url: 'https://a.example/new', frameId: 0, tab: { id: 1 } };

/** A library with two reports, and a third that waits for an undo. */
async function filled() {
  const library = testLibrary();
  const { reportId } = await arrive(library, testCapture({ text: testText(1) }), {
    url: 'https://a.example/1',
  });
  await arrive(library, testCapture({ text: testText(2) }), { url: 'https://a.example/2' });
  const third = await arrive(library, testCapture({ text: testText(5) }), { url: 'https://a.example/3' });
  const { undo } = await deleteReports(library, [third.reportId]);
  const { figures } = await loadReport(library, reportId);
  const { json } = await exportLibrary(library);
  return { library, id: reportId, figureId: figures[0]?.id ?? '', undo, json };
}

async function backupOf(seed: number): Promise<string> {
  const other = testLibrary('2026-02-01T00:00:00.000Z');
  await arrive(other, testCapture({ text: testText(seed) }), { url: 'https://b.example/' });
  const { json } = await exportLibrary(other);
  // Ids of test libraries are their own; nothing of this library has them.
  return json;
}

describe('a full disk', () => {
  const writers = {
    captureReport: async () => ({ capture: testCapture({ text: testText(3) }), save: true }),
    setReportState: async ({ id }: { id: string }) => ({ id, state: 'recent' }),
    describeReport: async ({ id }: { id: string }) => ({ id, title: '新题目' }),
    deleteReports: async ({ id }: { id: string }) => ({ ids: [id] }),
    decideFigure: async ({ figureId }: { figureId: string }) => ({ figureId, decision: 'accepted' }),
    correctFigure: async ({ figureId }: { figureId: string }) => ({ figureId, correction: { value: 1 } }),
    dropJudgement: async ({ id }: { id: string }) => ({ id, anchor: '0:1:1' }),
    restoreReports: async ({ undo }: { undo: string }) => ({ undo }),
    setAlias: async () => ({ word: '财税', indicator: 'gdp' }),
    importLibrary: async () => ({ json: await backupOf(4), dryRun: false }),
    stageImport: async () => ({ json: '{' }),
  };

  it.each(Object.entries(writers))(
    'in the middle of %s: it says so, and nothing is changed',
    async (name, payload) => {
      const sender = name === 'captureReport' ? content : popup;
      for (let from = 1; from < 50; from += 1) {
        const { library, json, ...names } = await filled();
        const request = await payload(names);
        library.database.close({ disableAutoOpen: false });
        const disk = failWrites(library, from);
        const answer = await ask(library, name, request, sender);
        disk.heal();
        if (answer.ok) {
          // The whole request makes fewer writes than that; every one of them has failed once before.
          expect(from).toBeGreaterThan(1);
          return;
        }
        expect(answer).toEqual({ ok: false, problem: 'storage-full' });
        expect((await exportLibrary(library)).json).toBe(json);
        expect((await ask(library, name, request, sender)).ok).toBe(true);
      }
      expect.unreachable('the request never came through');
    },
  );

  it('in the middle of sorting the search index: everything is found as before', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `r${index}`);
    for (let from = 1; from < 20; from += 1) {
      const library = testLibrary();
      const { database } = library;
      for (const id of ids) await indexReport(database, id, `青溪第${id}号文件`);
      database.close({ disableAutoOpen: false });
      const disk = failWrites(library, from);
      await database.open();
      const failed = await tidyIndex(database).then(
        () => false,
        () => true,
      );
      disk.heal();
      expect(await findReports(database, '青溪')).toEqual(new Set(ids));
      await tidyIndex(database);
      expect([await database.searchFresh.count(), (await findReports(database, '号文件'))?.size]).toEqual([
        0, 130,
      ]);
      if (!failed) return expect(from).toBeGreaterThan(3);
    }
    expect.unreachable('the index was never sorted');
  });

  it('leaves questions answered, and a backup can leave', async () => {
    const { library, json } = await filled();
    library.database.close({ disableAutoOpen: false });
    failWrites(library, 1);
    expect((await ask(library, 'listReports', { search: '亿元' }, popup)).ok).toBe(true);
    expect(await ask(library, 'exportLibrary', {}, popup)).toEqual({ ok: true, value: { json } });
  });
});

describe('a database that cannot be opened', () => {
  it.each([
    ['InvalidStateError', 'storage-unavailable'],
    ['UnknownError', 'storage-unavailable'],
    ['QuotaExceededError', 'storage-full'],
  ])('%s: %s, again with each request until it opens', async (name, problem) => {
    const library = testLibrary();
    const open = vi.spyOn(library.database, 'open').mockRejectedValue(new DOMException('no', name));
    for (let round = 0; round < 2; round += 1) {
      expect(await ask(library, 'listReports', {}, popup)).toEqual({ ok: false, problem });
    }
    open.mockRestore();
    expect((await ask(library, 'listReports', {}, popup)).ok).toBe(true);
  });
});
