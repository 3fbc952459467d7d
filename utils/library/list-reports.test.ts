import { beforeAll, describe, expect, it } from 'vitest';
import { deleteReports } from './delete-reports.ts';
import { arrive, type TestLibrary, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { describeReport, setReportState } from './organise-report.ts';
import { restoreReports } from './restore-reports.ts';

const rows = [
  ['丙报告', '青溪县', '2024', true, ['水利']],
  ['甲报告', '白石县', '2025', true, ['水利', '工业']],
  ['乙报告', undefined, undefined, false, []],
  ['丁报告', '青溪县', '2023', false, []],
] as const;

async function library(): Promise<TestLibrary> {
  const made = testLibrary();
  for (const [index, [title, region, year, save, tags]] of rows.entries()) {
    made.wait(1000);
    const text = testText(index + 1);
    const capture = testCapture({ title, text, ...(region && { region }), ...(year && { year }) });
    const { reportId } = await arrive(made, capture, { url: `https://a.example/${index}`, save });
    if (tags.length > 0) await describeReport(made, reportId, { tags });
  }
  return made;
}

describe('listReports', () => {
  let full: TestLibrary;
  beforeAll(async () => {
    full = await library();
  });

  it.each([
    [{}, '丁乙甲丙'],
    [{ sort: 'newest' }, '丁乙甲丙'],
    [{ sort: 'title' }, '丁丙乙甲'],
    [{ sort: 'region' }, '甲丙丁乙'],
    [{ sort: 'year' }, '甲丙丁乙'],
    [{ state: 'saved' }, '甲丙'],
    [{ state: 'recent', sort: 'year' }, '丁乙'],
    [{ tag: '水利' }, '甲丙'],
    [{ tag: '工业', region: '白石县' }, '甲'],
    [{ region: '青溪县' }, '丁丙'],
    [{ region: '青溪县', state: 'saved' }, '丙'],
    [{ search: '甲报告' }, '甲'],
    [{ search: '青溪' }, '丁丙'],
    [{ search: '水利', state: 'recent' }, ''],
    [{ search: ' ' }, '丁乙甲丙'],
    [{ tag: 'constructor' }, ''],
    [{ offset: 1, limit: 2 }, '乙甲'],
    [{ offset: 9 }, ''],
  ] as const)('%j', async (query, expected) => {
    const { reports } = await listReports(full, query);
    expect(reports.map((report) => report.title[0]).join('')).toBe(expected);
  });

  it('counts beside the page, and lists the tags', async () => {
    const page = await listReports(full, { search: '报告', limit: 1 });
    expect(page).toMatchObject({ total: 4, counts: { recent: 2, saved: 2 }, tags: ['工业', '水利'] });
    expect(page.reports).toHaveLength(1);
  });

  it('finds a report by its new title, tag and note, and no longer by the old ones', async () => {
    const made = await library();
    const [first] = (await listReports(made, { search: '甲报告' })).reports;
    await describeReport(made, first?.id ?? '', { title: '对标白石', note: '下周汇报', tags: ['重点'] });
    const count = async (search: string) => (await listReports(made, { search })).total;
    expect(await Promise.all(['对标白石', '下周汇报', '重点', '工业'].map(count))).toEqual([1, 1, 1, 0]);
    expect((await listReports(made, {})).tags).toEqual(['水利', '重点']);
  });

  it('gives the printed title back when the own one is emptied', async () => {
    const made = await library();
    const [first] = (await listReports(made, {})).reports;
    await describeReport(made, first?.id ?? '', { title: '我的题目' });
    expect((await describeReport(made, first?.id ?? '', { title: ' ' })).title).toBe('丁报告');
  });

  it('changes the state without touching anything else', async () => {
    const made = await library();
    const [first] = (await listReports(made, {})).reports;
    const saved = await setReportState(made, first?.id ?? '', 'saved');
    expect(saved).toEqual({ ...first, state: 'saved' });
    await expect(setReportState(made, 'nothing', 'saved')).rejects.toMatchObject({ problem: 'not-found' });
  });
});

describe('deleteReports', () => {
  it('takes reports out of lists, search, tags and counts; the undo brings them back as they were', async () => {
    const made = await library();
    const before = await listReports(made, {});
    const { undo } = await deleteReports(made, [...before.reports.map((report) => report.id), 'nothing']);
    expect(await listReports(made, {})).toEqual({
      reports: [],
      total: 0,
      counts: { recent: 0, saved: 0 },
      tags: [],
    });
    expect((await listReports(made, { search: '青溪' })).total).toBe(0);
    expect(await restoreReports(made, undo)).toEqual({ restored: 4 });
    expect(await listReports(made, {})).toEqual(before);
    expect((await listReports(made, { search: '青溪' })).total).toBe(2);
    expect(await restoreReports(made, undo)).toEqual({ restored: 0 });
  });

  it('is final after an hour, with captures and figures', async () => {
    const made = await library();
    const { reports } = await listReports(made, {});
    const { undo } = await deleteReports(
      made,
      reports.map((report) => report.id),
    );
    made.wait(61 * 60_000);
    await arrive(made, testCapture({ text: testText(99) }));
    expect(await restoreReports(made, undo)).toEqual({ restored: 0 });
    expect(await made.database.captures.count()).toBe(1);
  });

  it('lets a deleted page be saved anew', async () => {
    const made = testLibrary();
    const { reportId } = await arrive(made, testCapture());
    await deleteReports(made, [reportId]);
    expect(await arrive(made, testCapture())).toMatchObject({ known: false, state: 'saved' });
  });

  it('makes one report of a deleted one and the page that was saved anew since', async () => {
    const made = testLibrary();
    const { reportId } = await arrive(made, testCapture(), { url: 'https://a.example/' });
    await describeReport(made, reportId, { tags: ['旧'], note: '先前的话' });
    const { undo } = await deleteReports(made, [reportId]);
    made.wait(1000);
    const again = await arrive(made, testCapture(), { url: 'https://b.example/' });
    expect(await restoreReports(made, undo)).toEqual({ restored: 1 });
    const { reports, total } = await listReports(made, {});
    expect(total).toBe(1);
    expect(reports[0]).toMatchObject({ id: again.reportId, tags: ['旧'], note: '先前的话' });
    expect(reports[0]?.sources).toHaveLength(2);
    expect(await made.database.captures.count()).toBe(1);
  });
});

describe('many hits', () => {
  it('come in pages that are the whole list in its order, whatever the filter', async () => {
    const made = testLibrary();
    for (let seed = 0; seed < 130; seed += 1) {
      made.wait(1000);
      const capture = testCapture({
        title: `第${seed}号`,
        text: testText(seed),
        year: String(1900 + (seed % 50)),
      });
      await arrive(made, capture, { url: `https://a.example/${seed}`, save: seed % 3 > 0 });
    }
    for (const sort of ['newest', 'title', 'year'] as const) {
      for (const state of [undefined, 'saved'] as const) {
        const query = { sort, search: '亿元', ...(state && { state }) };
        const all = await listReports(made, { sort, limit: 500, ...(state && { state }) });
        const pages = [];
        for (let offset = 0; offset < 140; offset += 7) {
          const page = await listReports(made, { ...query, offset, limit: 7 });
          expect(page.total).toBe(all.total);
          pages.push(...page.reports);
        }
        expect(pages.map((report) => report.id)).toEqual(all.reports.map((report) => report.id));
      }
    }
  }, 60_000);
});
