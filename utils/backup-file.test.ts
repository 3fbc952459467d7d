import { expect, it } from 'vitest';
import { backUpCapture } from './backup-file.ts';
import { importLibrary } from './library/import-library.ts';
import { testCapture, testLibrary, testText } from './library/library-for-tests.ts';
import { limits } from './library/limits.ts';
import { listReports } from './library/list-reports.ts';
import { loadReport } from './library/load-report.ts';

const source = {
  url: 'https://a.example/1',
  pageTitle: '报告_虚构网',
  capturedAt: '2026-01-02T03:04:05.678Z',
};
const capture = testCapture({ text: testText(1), region: '青溪县', year: '2021' });

it('is taken in as one saved report with all that was read', async () => {
  const library = testLibrary();
  const json = await backUpCapture(capture, source);
  expect(await importLibrary(library, json, { dryRun: false })).toEqual({
    added: 1,
    same: 0,
    conflicting: 0,
    applied: true,
  });
  const [listed] = (await listReports(library, { state: 'saved' })).reports;
  expect(listed).toMatchObject({ sources: [source], capturedAt: source.capturedAt });
  const stored = await loadReport(library, listed?.id ?? '');
  expect(stored.report).toEqual(capture.report);
  expect(stored.figures).toMatchObject(capture.figures);
  expect(stored.findings).toEqual(capture.findings);
});

it('adds nothing a second time, nor when the report was stored meanwhile', async () => {
  const library = testLibrary();
  const json = await backUpCapture(capture, source);
  await importLibrary(library, json, { dryRun: false });
  expect(await importLibrary(library, json, { dryRun: false })).toMatchObject({ added: 0, same: 1 });
  const later = await backUpCapture(capture, { ...source, capturedAt: '2026-01-02T03:05:00.000Z' });
  expect(await importLibrary(library, later, { dryRun: false })).toMatchObject({ added: 0 });
});

it.each([
  ['damaged', async () => (await backUpCapture(capture, source)).replace('a.example', 'b.example')],
  [
    'too large for the library',
    async () => {
      const text = '数'.repeat(limits.text + 1);
      return backUpCapture({ ...capture, report: { ...capture.report, text } }, source);
    },
  ],
])('is refused when it is %s', async (_, write) => {
  const library = testLibrary();
  await expect(importLibrary(library, await write(), { dryRun: false })).rejects.toThrow();
  expect((await listReports(library, {})).total).toBe(0);
});
