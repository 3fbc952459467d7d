import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { deleteReports } from './delete-reports.ts';
import { arrive, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { describeReport, setReportState } from './organise-report.ts';
import { restoreReports } from './restore-reports.ts';

vi.setConfig({ testTimeout: 60_000 });

const step = fc.record({
  act: fc.constantFrom('save', 'visit', 'delete', 'restore', 'saved', 'recent', 'tag'),
  seed: fc.integer({ min: 0, max: 5 }),
});

it('counts what is there, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const library = testLibrary();
      const undos: string[] = [];
      for (const { act, seed } of steps) {
        library.wait(60_000);
        const ids = await library.database.reports.toCollection().primaryKeys();
        const id = ids[seed % Math.max(ids.length, 1)];
        if (act === 'save' || act === 'visit') {
          const url = `https://a.example/${seed}`;
          await arrive(library, testCapture({ text: testText(seed) }), { url, save: act === 'save' });
        } else if (act === 'restore') {
          await restoreReports(library, undos.pop() ?? '');
        } else if (id !== undefined) {
          if (act === 'tag') await describeReport(library, id, { tags: [`t${seed}`, 't'] });
          else if (act === 'delete') undos.push((await deleteReports(library, [id, id])).undo);
          else await setReportState(library, id, act);
        }
      }
      const rows = await library.database.reports.toArray();
      const { counts, total, tags } = await listReports(library, {});
      expect(total).toBe(rows.length);
      expect(counts.saved).toBe(rows.filter((row) => row.state === 'saved').length);
      expect(counts.recent).toBe(rows.filter((row) => row.state === 'recent').length);
      expect(tags).toEqual([...new Set(rows.flatMap((row) => row.tags))].sort());
      for (const tag of ['t', 't1']) {
        for (const state of ['recent', 'saved'] as const) {
          const tagged = rows.filter((row) => row.tags.includes(tag) && row.state === state);
          const page = await listReports(library, { tag, state });
          expect([page.total, page.reports.length]).toEqual([tagged.length, tagged.length]);
        }
        expect((await listReports(library, { tag })).total).toBe(
          rows.filter((row) => row.tags.includes(tag)).length,
        );
      }
    }),
    { numRuns: 25 },
  );
});
