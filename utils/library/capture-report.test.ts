import { describe, expect, it } from 'vitest';
import type { ReportSource } from '../stored-report.ts';
import { mostRecent } from './expire-recent.ts';
import { arrive, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';
import { reportHistory } from './report-history.ts';
import { addSource } from './report-row.ts';

const day = 86_400_000;

describe('captureReport', () => {
  it('stores report, capture and figures, and gives them back', async () => {
    const library = testLibrary();
    const capture = testCapture({ region: '青溪县', year: '2025' });
    const { reportId, state, known } = await arrive(library, capture);
    expect([state, known]).toEqual(['saved', false]);
    const stored = await loadReport(library, reportId);
    expect(stored.report).toEqual(capture.report);
    expect(stored.figures.map(({ id: _, ...figure }) => figure)).toEqual(capture.figures);
    expect(stored.receipt.figures).toBe(24);
    expect(stored.sources).toEqual([
      { url: 'https://www.example.org/a.html', pageTitle: '例', capturedAt: '2026-03-01T08:00:00.000Z' },
    ]);
  });

  it('makes one report of 50 parallel saves of one page', async () => {
    const library = testLibrary();
    const answers = await Promise.all(Array.from({ length: 50 }, () => arrive(library, testCapture())));
    expect(new Set(answers.map((answer) => answer.reportId)).size).toBe(1);
    expect(await library.database.reports.count()).toBe(1);
    expect(await library.database.captures.count()).toBe(1);
    expect((await library.database.captures.toArray())[0]?.figures).toHaveLength(24);
  });

  it('knows the same words on three sites, with other spacing, pages and titles, as one report', async () => {
    const library = testLibrary();
    const text = testText();
    await arrive(library, testCapture({ text }), { url: 'https://a.example/1' });
    const paged = text.replaceAll('。', '。\n\n').replace('\n', '\n- 1 -\n');
    await arrive(library, testCapture({ text: paged }), { url: 'https://b.example/1' });
    await arrive(library, testCapture({ text, title: '青溪县工作报告（全文）' }), {
      url: 'https://c.example/1',
    });
    const { reports, total } = await listReports(library, {});
    expect(total).toBe(1);
    expect(reports[0]?.sources).toHaveLength(3);
  });

  it('keeps a preview of a stored report with it, and goes on showing the full text', async () => {
    const library = testLibrary();
    const text = testText();
    const full = await arrive(library, testCapture({ text }), { url: 'https://a.example/1' });
    const preview = await arrive(library, testCapture({ text: text.slice(0, 250) }), {
      url: 'https://b.example/1',
    });
    expect(preview.reportId).toBe(full.reportId);
    expect((await loadReport(library, full.reportId)).report.text).toContain(text);
    expect((await reportHistory(library, full.reportId)).captures.map((entry) => entry.shown)).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['other years by metadata', { year: '2024' }, { year: '2025' }],
    ['other years by their words', { text: `2024年。${testText()}` }, { text: `2025年。${testText()}` }],
    ['other regions', { region: '青溪县' }, { region: '白石县' }],
    [
      'a template with other numbers',
      {},
      { text: testText().replaceAll(/\d/g, (digit) => String(9 - Number(digit))) },
    ],
    ['other words', {}, { text: testText(2) }],
  ])('never merges %s', async (_, one, other) => {
    const library = testLibrary();
    await arrive(library, testCapture(one), { url: 'https://a.example/1' });
    const answer = await arrive(library, testCapture(other), { url: 'https://b.example/1' });
    expect(answer.known).toBe(false);
    expect(await library.database.reports.count()).toBe(2);
  });

  it('adds a capture when a page has changed, tells the difference by figure, and overwrites nothing', async () => {
    const library = testLibrary();
    const text = `财政收入10.5亿元。旧街改造3公里。${testText()}`;
    const { reportId } = await arrive(library, testCapture({ text }));
    library.wait(day);
    const changed = text.replace('10.5', '11.2').replace('旧街改造3公里。', '新修水渠7公里。');
    await arrive(library, testCapture({ text: changed }));
    const { captures } = await reportHistory(library, reportId);
    expect(captures).toHaveLength(2);
    expect(
      captures[0]?.differences.map(({ kind, before, after }) => [kind, before?.raw, after?.raw]),
    ).toEqual([
      ['changed', '10.5亿元', '11.2亿元'],
      ['new', undefined, '7公里'],
      ['gone', '3公里', undefined],
    ]);
    expect(captures[1]?.differences).toEqual([]);
    expect((await loadReport(library, reportId)).figures[0]?.raw).toBe('11.2亿元');
  });

  it('adds no capture when nothing has changed', async () => {
    const library = testLibrary();
    await arrive(library, testCapture());
    library.wait(day);
    await arrive(library, testCapture());
    expect(await library.database.captures.count()).toBe(1);
    expect((await library.database.reports.toArray())[0]?.capturedAt).toBe('2026-03-02T08:00:00.000Z');
  });

  it('adds no capture when nothing but the clutter has changed', async () => {
    const library = testLibrary();
    const capture = testCapture();
    const visits = Array.from({ length: 30 }, (_, visit) => ({
      ...capture,
      report: { ...capture.report, removals: [{ step: 's', rule: 'counter', text: `阅读 ${visit} 次` }] },
    }));
    for (const visit of visits) await arrive(library, visit, { save: false });
    expect(await library.database.captures.count()).toBe(1);
    // From another site too, as long as the two read alike.
    const other = { ...capture, report: { ...capture.report, adapter: 'other-site' } };
    await arrive(library, other, { url: 'https://b.example/', save: false });
    expect(await library.database.captures.count()).toBe(2);
  });

  it.each([
    ['a recent report keeps the one that is shown and the four before', false, 5],
    ['a saved report keeps all', true, 12],
  ])('of a page that changes with every visit, %s', async (_, save, expected) => {
    const library = testLibrary();
    const text = testText();
    let reportId = '';
    for (let visit = 0; visit < 12; visit += 1) {
      library.wait(1000);
      ({ reportId } = await arrive(library, testCapture({ text: `${text}第${visit}位读者` }), { save }));
    }
    expect(await library.database.captures.count()).toBe(expected);
    expect((await loadReport(library, reportId)).report.text).toContain('第11位读者');
    const { captures } = await reportHistory(library, reportId);
    expect(captures.map((entry) => entry.shown)).toEqual([true, ...Array(expected - 1).fill(false)]);
  });

  it('keeps the newest addresses of a page that has another one at every visit', async () => {
    const sources = Array.from({ length: 1_005 }, (_, visit) => ({
      url: `https://a.example/?${visit}`,
      pageTitle: '',
      capturedAt: new Date(Date.UTC(2026, 0, 1) + visit).toISOString(),
    }));
    const kept = sources.reduce<ReportSource[]>(addSource, []);
    expect([kept.length, kept[0]?.url, kept.at(-1)?.url]).toEqual([
      1_000,
      'https://a.example/?1004',
      'https://a.example/?5',
    ]);
  });

  it('never drops the shown capture of a recent report, however many previews come after it', async () => {
    const library = testLibrary();
    const text = testText();
    const { reportId } = await arrive(library, testCapture({ text }), { save: false });
    for (let visit = 0; visit < 9; visit += 1) {
      library.wait(1000);
      const preview = `${text.slice(0, Math.floor(text.length * 0.6))}。第${visit}位读者`;
      await arrive(library, testCapture({ text: preview }), {
        url: `https://b.example/${visit}`,
        save: false,
      });
    }
    expect(await library.database.captures.count()).toBe(5);
    expect((await loadReport(library, reportId)).report.text).toContain(text.slice(-40));
  });

  it('keeps a saved report saved when its page is merely visited again', async () => {
    const library = testLibrary();
    await arrive(library, testCapture());
    expect((await arrive(library, testCapture(), { save: false })).state).toBe('saved');
  });

  it('lets recent reports go after 30 days and beyond 200, saved ones never', async () => {
    const library = testLibrary();
    await arrive(library, testCapture({ text: testText(1000) }), { url: 'https://a.example/saved' });
    await arrive(library, testCapture({ text: testText(1001) }), {
      url: 'https://a.example/old',
      save: false,
    });
    library.wait(31 * day);
    for (let seed = 0; seed <= mostRecent; seed += 1) {
      library.wait(1000);
      await arrive(library, testCapture({ text: testText(seed) }), {
        url: `https://a.example/${seed}`,
        save: false,
      });
    }
    expect((await listReports(library, {})).counts).toEqual({ recent: mostRecent, saved: 1 });
    const urls = (await library.database.reports.toArray()).flatMap((row) => row.sourceUrls);
    expect(urls).toContain('https://a.example/saved');
    expect(urls).not.toContain('https://a.example/old');
    expect(urls).not.toContain('https://a.example/0');
    expect(await library.database.captures.count()).toBe(mostRecent + 1);
  }, 60_000);

  it('stores no report without words', async () => {
    await expect(arrive(testLibrary(), testCapture({ title: '', text: '……' }))).rejects.toMatchObject({
      problem: 'bad-input',
    });
  });
});
