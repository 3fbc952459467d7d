import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../scripts/generate-library/invented-text.ts';
import { setAlias } from './aliases.ts';
import { backupState } from './backup-state.ts';
import { deleteReports } from './delete-reports.ts';
import { exportLibrary, noteExport } from './export-library.ts';
import { importLibrary } from './import-library.ts';
import { correctFigure, decideFigure } from './judge-figure.ts';
import type { Library } from './library.ts';
import { arrive, type TestLibrary, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';
import { describeReport } from './organise-report.ts';

vi.setConfig({ testTimeout: 60_000 });

async function exportAll(library: Library): Promise<string> {
  const parts: string[] = [];
  let part = await exportLibrary(library);
  for (parts.push(part.json); part.next; parts.push(part.json))
    part = await exportLibrary(library, part.next);
  return parts.join('');
}

/** Three reports with all that a library can hold: two captures, tags, a note, judgements, an alias. */
async function fullLibrary(): Promise<TestLibrary> {
  const library = testLibrary();
  for (const seed of [1, 2, 3]) {
    const capture = testCapture({ text: testText(seed), region: '青溪县', year: String(2020 + seed) });
    await arrive(library, capture, { url: `https://a.example/${seed}`, save: seed < 3 });
  }
  library.wait(1000);
  const changed = testCapture({
    text: `${testText(1)}补记财政收入3.5亿元。`,
    region: '青溪县',
    year: '2021',
  });
  const { reportId } = await arrive(library, changed, { url: 'https://a.example/1' });
  await describeReport(library, reportId, {
    title: '我的题目',
    tags: ['水利', '重点'],
    note: '一\n二 \u2028 "三" \\ 😀',
  });
  const { figures } = await loadReport(library, reportId);
  await decideFigure(library, { figureId: figures[0]?.id ?? '', decision: 'accepted' });
  await correctFigure(library, {
    figureId: figures[1]?.id ?? '',
    correction: { unit: null, region: '白石县' },
  });
  await setAlias(library, { word: '财税总收入', indicator: 'gdp' });
  return library;
}

describe('backup', () => {
  it('is byte-identical after export, wipe, import and export', async () => {
    const library = await fullLibrary();
    const first = await exportAll(library);
    const ids = (await listReports(library, {})).reports.map((report) => report.id);
    await deleteReports(library, ids);
    expect(await importLibrary(library, first, { dryRun: false })).toEqual({
      added: 3,
      same: 0,
      conflicting: 0,
      applied: true,
    });
    expect(await exportAll(library)).toBe(first);
  });

  it('is byte-identical when another library takes it in, and finds everything there', async () => {
    const library = await fullLibrary();
    const other = testLibrary();
    await importLibrary(other, await exportAll(library), { dryRun: false });
    expect(await exportAll(other)).toBe(await exportAll(library));
    const [mine] = (await listReports(library, { tag: '重点' })).reports;
    const [theirs] = (await listReports(other, { search: '我的题目' })).reports;
    expect(theirs).toEqual(mine);
    expect(await loadReport(other, theirs?.id ?? '')).toEqual(await loadReport(library, mine?.id ?? ''));
  });

  it('changes nothing when it is taken in twice', async () => {
    const library = await fullLibrary();
    const json = await exportAll(library);
    expect(await importLibrary(library, json, { dryRun: false })).toEqual({
      added: 0,
      same: 3,
      conflicting: 0,
      applied: true,
    });
    expect(await exportAll(library)).toBe(json);
  });

  it('says on a dry run what the import would do, and writes nothing', async () => {
    const library = await fullLibrary();
    const json = await exportAll(library);
    const other = testLibrary();
    const shared = testCapture({ text: testText(2), region: '青溪县', year: '2022' });
    await arrive(other, shared, { url: 'https://b.example/2' });
    const before = await exportAll(other);
    const preview = await importLibrary(other, json, { dryRun: true });
    expect(preview).toEqual({ added: 2, same: 0, conflicting: 1, applied: false });
    expect(await exportAll(other)).toBe(before);
    expect(await importLibrary(other, json, { dryRun: false })).toEqual({ ...preview, applied: true });
  });

  it('loses nothing of two libraries that are merged', async () => {
    const one = testLibrary('2026-03-01T08:00:00.000Z');
    const two = testLibrary('2026-03-02T08:00:00.000Z');
    const ids = [];
    for (const [library, url, tag, note] of [
      [one, 'https://a.example/', '甲', '上午读'],
      [two, 'https://b.example/', '乙', '下午读'],
    ] as const) {
      const { reportId } = await arrive(library, testCapture(), { url });
      await describeReport(library, reportId, { title: `题目${tag}`, tags: [tag], note });
      const { figures } = await loadReport(library, reportId);
      await correctFigure(library, { figureId: figures[0]?.id ?? '', correction: { region: tag } });
      ids.push(reportId);
    }
    await importLibrary(one, await exportAll(two), { dryRun: false });
    const merged = await loadReport(one, ids[0] ?? '');
    expect((await listReports(one, {})).total).toBe(1);
    expect(merged.sources.map((source) => source.url)).toEqual(['https://b.example/', 'https://a.example/']);
    expect(merged.tags).toEqual(['乙', '甲']);
    expect(merged.note).toBe('上午读\n题目乙\n下午读');
    expect(merged.title).toBe('题目甲');
    // Of two corrections the later one counts.
    expect(merged.figures[0]?.correction).toEqual({ region: '乙' });
    expect(await importLibrary(one, await exportAll(two), { dryRun: false })).toMatchObject({ same: 1 });
  });

  it.each([
    ['an empty library', 0],
    ['a library of other reports', 1],
  ])('takes many reports into %s', async (_, before) => {
    // More than a hundred in a row of which the library knows nothing: a transaction must not end over them.
    const many = testLibrary();
    for (let seed = 10; seed < 150; seed += 1) {
      await arrive(many, testCapture({ text: testText(seed) }), { url: `https://a.example/${seed}` });
    }
    const library = testLibrary();
    if (before) await arrive(library, testCapture({ text: testText(1) }), { url: 'https://b.example/' });
    const json = await exportAll(many);
    expect(await importLibrary(library, json, { dryRun: true })).toMatchObject({ added: 140 });
    expect(await importLibrary(library, json, { dryRun: false })).toMatchObject({ added: 140 });
    expect((await listReports(library, { search: '亿元' })).total).toBe(140 + before);
    expect(await importLibrary(library, json, { dryRun: false })).toMatchObject({ same: 140 });
  });

  it.each([
    ['later', 1],
    ['earlier', -1],
  ])('goes on showing the fuller text, merged with a preview that was read %s', async (_, days) => {
    const [full, preview] = [testText(3), testText(3).slice(0, 500)];
    for (const [mine, theirs] of [
      [full, preview],
      [preview, full],
    ] as const) {
      const one = testLibrary('2026-03-05T08:00:00.000Z');
      const two = testLibrary(`2026-03-0${5 + days}T08:00:00.000Z`);
      const { reportId } = await arrive(one, testCapture({ text: mine }), { url: 'https://a.example/' });
      await arrive(two, testCapture({ text: theirs }), { url: 'https://b.example/' });
      expect(await importLibrary(one, await exportAll(two), { dryRun: false })).toMatchObject({
        conflicting: 1,
      });
      expect((await loadReport(one, reportId)).report.text).toContain(full);
    }
  });

  it('tells how much is done, from nothing to the last reports', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await importLibrary(testLibrary(), await exportAll(await fullLibrary()), { dryRun: false, onProgress });
    expect(shares).toEqual([0.16, 0.33, 0.5, 1]);
  });
});

type Edit = (backup: Record<string, never> & { reports: Record<string, never>[] }) => unknown;

const edits: Readonly<Record<string, Edit>> = {
  'another format': (backup) => Object.assign(backup, { format: 'bookmarks' }),
  'a later version': (backup) => Object.assign(backup, { version: 2 }),
  'a version in words': (backup) => Object.assign(backup, { version: '1' }),
  'no checksum': (backup) => Object.assign(backup, { checksum: undefined }),
  'a checksum of something else': (backup) => Object.assign(backup, { checksum: '0'.repeat(64) }),
  'an edited note': (backup) => Object.assign(backup.reports[0] ?? {}, { note: 'x' }),
  'a report left out': (backup) => backup.reports.pop(),
  'reports in another order': (backup) => backup.reports.reverse(),
  'reports that are an object': (backup) => Object.assign(backup, { reports: {} }),
  'a report twice': (backup) => backup.reports.push(backup.reports[0] ?? {}),
  'a report that is null': (backup) => Object.assign(backup, { reports: [null] }),
  'an id that is an object': (backup) => Object.assign(backup.reports[0] ?? {}, { id: {} }),
  'an id with markup': (backup) => Object.assign(backup.reports[0] ?? {}, { id: '<img src=x>' }),
  'an unknown state': (backup) => Object.assign(backup.reports[0] ?? {}, { state: 'deleted' }),
  'a shown capture that is not there': (backup) => Object.assign(backup.reports[0] ?? {}, { shown: 'none' }),
  'no captures': (backup) => Object.assign(backup.reports[0] ?? {}, { captures: [] }),
  'tags that are numbers': (backup) => Object.assign(backup.reports[0] ?? {}, { tags: [1] }),
  'a time in another form': (backup) =>
    Object.assign(backup.reports[0] ?? {}, {
      sources: [{ url: 'x', pageTitle: '', capturedAt: 'yesterday' }],
    }),
  'aliases that are words': (backup) => Object.assign(backup, { aliases: ['gdp'] }),
};

describe('bad files', () => {
  const whole = fullLibrary().then(async (library) => ({ library, json: await exportAll(library) }));

  async function expectRefused(bad: string): Promise<void> {
    const { library, json } = await whole;
    await expect(importLibrary(library, bad, { dryRun: false })).rejects.toMatchObject({ name: 'BadInput' });
    expect(await exportAll(library)).toBe(json);
  }

  it.each(Object.entries(edits))('%s', async (_, edit) => {
    const backup = JSON.parse((await whole).json);
    edit(backup);
    await expectRefused(JSON.stringify(backup));
  });

  it.each([
    ['an empty file', ''],
    ['no JSON', 'PK\u0003\u0004'],
    ['a page', '<!doctype html><title>404</title>'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a list', '[]'],
    ['deep nesting', '['.repeat(200_000)],
    ['deep nesting that is closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a prototype', '{"__proto__":{"format":"duibiao-library","version":1,"reports":[],"aliases":[]}}'],
    ['a constructor', '{"constructor":{"prototype":{"format":"x"}}}'],
    ['a byte order mark', '\ufeff{}'],
  ])('%s', async (_, bad) => {
    await expectRefused(bad);
  });

  it('a file that was cut off anywhere', async () => {
    const { json } = await whole;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: json.length - 3 }), (end) =>
        expectRefused(json.slice(0, end)),
      ),
      { numRuns: 20 },
    );
  });

  it('a file with one character changed anywhere', async () => {
    const { json } = await whole;
    const random = seededRandom(7);
    for (let run = 0; run < 40; run += 1) {
      const at = Math.floor(random() * (json.length - 2));
      const replaced = json[at] === '7' ? '8' : '7';
      const bad = json.slice(0, at) + replaced + json.slice(at + 1);
      // White space between two reports means nothing, and is replaced by something that does.
      await expectRefused(bad);
    }
  });
});

describe('backupState', () => {
  it('counts the saved reports since the last export', async () => {
    const library = testLibrary();
    expect(await backupState(library)).toEqual({ savedSince: 0 });
    await arrive(library, testCapture({ text: testText(1) }), { url: 'https://a.example/1' });
    await arrive(library, testCapture({ text: testText(2) }), { url: 'https://a.example/2', save: false });
    expect(await backupState(library)).toEqual({ savedSince: 1 });
    library.wait(1000);
    await noteExport(library);
    expect(await backupState(library)).toEqual({ savedSince: 0, lastExportAt: '2026-03-01T08:00:01.000Z' });
    library.wait(1000);
    await arrive(library, testCapture({ text: testText(3) }), { url: 'https://a.example/3' });
    expect((await backupState(library)).savedSince).toBe(1);
  });
});
