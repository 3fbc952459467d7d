import { describe, expect, it } from 'vitest';
import { listAliases, setAlias } from './aliases.ts';
import { correctFigure, decideFigure, dropJudgement } from './judge-figure.ts';
import { arrive, testCapture, testLibrary, testText } from './library-for-tests.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';

const text = `全县财政收入10.5亿元，旧街改造3公里。${testText()}`;

async function stored() {
  const library = testLibrary();
  const { reportId } = await arrive(library, testCapture({ text }));
  const [figure] = (await loadReport(library, reportId)).figures;
  return { library, reportId, figureId: figure?.id ?? '' };
}

describe('correctFigure', () => {
  it('keeps what was read beside what the user put right', async () => {
    const { library, figureId } = await stored();
    const correction = {
      value: 10.6,
      unit: '亿美元',
      period: '2025',
      region: null,
      status: 'target',
    } as const;
    const [figure] = (await correctFigure(library, { figureId, correction })).figures;
    expect(figure).toMatchObject({ value: 10.5, unit: '亿元', status: 'actual', correction });
    const [back] = (await correctFigure(library, { figureId })).figures;
    expect(back).not.toHaveProperty('correction');
    expect(await library.database.judgements.count()).toBe(0);
  });

  it('keeps decision and correction apart', async () => {
    const { library, figureId } = await stored();
    await decideFigure(library, { figureId, decision: 'accepted' });
    await correctFigure(library, { figureId, correction: { unit: '万元' } });
    const [figure] = (await decideFigure(library, { figureId })).figures;
    expect(figure?.correction).toEqual({ unit: '万元' });
    expect(figure).not.toHaveProperty('decision');
  });

  it.each([
    ['the text moved', `前言。\n${text}`, true],
    ['the page was spaced and punctuated anew', text.replace('，', ', ').replace('全县', '全 县'), true],
    ['the sentence says another number', text.replace('10.5', '10.6'), false],
    ['the sentence is about something else', text.replace('全县财政', '全市财政'), false],
  ])('survives a new capture where the sentence is the same: %s', async (_, changed, survives) => {
    const { library, figureId } = await stored();
    await correctFigure(library, { figureId, correction: { region: '青溪县' } });
    library.wait(1000);
    const { reportId } = await arrive(library, testCapture({ text: changed }));
    const { figures } = await loadReport(library, reportId);
    const corrected = figures.filter((figure) => figure.correction);
    expect(corrected.map((figure) => figure.raw)).toEqual(survives ? ['10.5亿元'] : []);
  });

  it.each([
    ['breaks the sentence over lines', (whole: string) => whole.replace('旧街改造', '旧街\n改造')],
    ['breaks it before the number', (whole: string) => whole.replace('10.5亿元', '\n10.5亿元')],
    ['breaks the number from its unit', (whole: string) => whole.replace('10.5亿元', '10.5\n亿元')],
  ])('survives a page that %s, and one that joins it', async (_, change) => {
    // As the reader finds it: the number has a place, whatever became of its words and unit.
    const readAs = (words: string) => {
      const capture = testCapture({ text: words });
      const [figure] = testCapture({ text }).figures;
      const [raw = ''] = /10\.5(亿元)?/.exec(words) ?? [];
      const start = capture.report.text.indexOf(raw);
      return { ...capture, figures: figure ? [{ ...figure, raw, start }] : [] };
    };
    const captures = [readAs(text), readAs(change(text))];
    for (const [first, second] of [captures, captures.toReversed()]) {
      const library = testLibrary();
      const { reportId } = await arrive(library, first ?? testCapture());
      const [read] = (await loadReport(library, reportId)).figures;
      await correctFigure(library, { figureId: read?.id ?? '', correction: { region: '青溪县' } });
      library.wait(1000);
      await arrive(library, second ?? testCapture());
      const { figures: now, unplaced } = await loadReport(library, reportId);
      expect(now[0]?.correction).toEqual({ region: '青溪县' });
      expect(unplaced).toBeUndefined();
      // Corrected anew, it is still one correction, and it can be taken back.
      await correctFigure(library, { figureId: now[0]?.id ?? '' });
      expect(await library.database.judgements.count()).toBe(0);
    }
  });

  it('tells figures apart whose lines are alike, and keeps what it cannot place', async () => {
    const cells = (rows: number) => `${'道路里程10.5公里\n'.repeat(rows)}${testText()}`;
    const library = testLibrary();
    const { reportId } = await arrive(library, testCapture({ text: cells(3) }));
    const second = (await loadReport(library, reportId)).figures[1]?.id ?? '';
    const corrected = async () => {
      const { figures } = await loadReport(library, reportId);
      return figures.flatMap(({ correction }, index) => (correction ? index : []));
    };
    await correctFigure(library, { figureId: second, correction: { region: '青溪县' } });
    expect(await corrected()).toEqual([1]);
    library.wait(1000);
    await arrive(library, testCapture({ text: cells(2) }));
    expect(await corrected()).toEqual([]);
    const { unplaced } = await loadReport(library, reportId);
    expect(unplaced).toMatchObject([
      { raw: '10.5公里', sentence: '道路里程10.5公里', correction: { region: '青溪县' } },
    ]);
    library.wait(1000);
    await arrive(library, testCapture({ text: cells(3) }));
    expect(await corrected()).toEqual([1]);
  });

  it('keeps a correction whose number is gone, says so, and drops it when told to', async () => {
    const { library, reportId, figureId } = await stored();
    await correctFigure(library, { figureId, correction: { unit: '万元' } });
    library.wait(1000);
    await arrive(library, testCapture({ text: text.replace('10.5', '10.6') }));
    const [left] = (await loadReport(library, reportId)).unplaced ?? [];
    expect(left).toMatchObject({ raw: '10.5亿元', correction: { unit: '万元' } });
    const { unplaced } = await dropJudgement(library, { id: reportId, anchor: left?.anchor ?? '' });
    expect(unplaced).toBeUndefined();
    await expect(dropJudgement(library, { id: 'x', anchor: '' })).rejects.toMatchObject({
      problem: 'not-found',
    });
  });

  it('is found by a search at once, and after a new capture', async () => {
    const { library, reportId, figureId } = await stored();
    const find = async (search: string) => (await listReports(library, { search })).total;
    expect(await find('白石县')).toBe(0);
    await correctFigure(library, { figureId, correction: { region: '白石县', indicator: 'gdp' } });
    expect([await find('白石县'), await find('地区生产总值')]).toEqual([1, 1]);
    library.wait(1000);
    expect(await arrive(library, testCapture({ text: `前言。\n${text}` }))).toMatchObject({ reportId });
    expect(await find('白石县')).toBe(1);
    const { figures } = await loadReport(library, reportId);
    await correctFigure(library, { figureId: figures[0]?.id ?? '' });
    expect(await find('白石县')).toBe(0);
  });

  it('survives another reading of the same sentence by a better reader', async () => {
    const { library, figureId } = await stored();
    await correctFigure(library, { figureId, correction: { region: '青溪县' } });
    const capture = testCapture({ text });
    const figures = capture.figures.map((figure) => ({ ...figure, indicator: 'fiscal', label: '收入' }));
    const { reportId } = await arrive(library, { ...capture, figures });
    expect((await loadReport(library, reportId)).figures[0]?.correction).toEqual({ region: '青溪县' });
  });

  it.each(['x', 'x:0', ':', 'x:__proto__', ''])('knows no figure %j', async (figureId) => {
    const { library } = await stored();
    await expect(decideFigure(library, { figureId, decision: 'rejected' })).rejects.toMatchObject({
      problem: 'not-found',
    });
  });

  it('knows no figure of a deleted capture, nor one past the last', async () => {
    const { library, figureId } = await stored();
    const beyond = figureId.replace(/:\d+$/, ':999');
    await expect(decideFigure(library, { figureId: beyond })).rejects.toMatchObject({ problem: 'not-found' });
  });
});

describe('setAlias', () => {
  it('makes a word mean an indicator in all that is stored, until it is taken back', async () => {
    const { library, reportId } = await stored();
    await setAlias(library, { word: ' 全县财政收入 ', indicator: 'gdp' });
    const [figure] = (await loadReport(library, reportId)).figures;
    expect(figure).toMatchObject({ indicator: 'gdp', label: '全县财政收入' });
    expect(figure?.because).toContainEqual({ field: 'indicator', rule: 'own-alias' });
    expect((await library.database.captures.toArray())[0]?.figures[0]).not.toHaveProperty('indicator');
    await setAlias(library, { word: '全县财政收入' });
    expect((await loadReport(library, reportId)).figures[0]).not.toHaveProperty('indicator');
  });

  it('settles a doubt about the indicator, and no other doubt', async () => {
    const library = testLibrary();
    const capture = testCapture({ text });
    const doubtful = (doubt: 'ambiguous-indicator' | 'unit-lost') =>
      ({ ...capture.figures[0], certainty: 'check', doubt }) as (typeof capture.figures)[number];
    await setAlias(library, { word: '全县财政收入', indicator: 'gdp' });
    const { reportId } = await arrive(library, {
      ...capture,
      figures: [doubtful('ambiguous-indicator'), doubtful('unit-lost')],
    });
    const { figures } = await loadReport(library, reportId);
    expect(figures.map(({ certainty, doubt }) => [certainty, doubt])).toEqual([
      ['sure', undefined],
      ['check', 'unit-lost'],
    ]);
  });

  it('is found by the indicator that it means, as long as it does', async () => {
    const { library } = await stored();
    const find = async (search: string) => (await listReports(library, { search })).total;
    expect(await find('地区生产总值')).toBe(0);
    await setAlias(library, { word: '财政收入', indicator: 'gdp' });
    expect([await find('地区生产总值'), await find('青溪 生产总值'), await find('白石 生产总值')]).toEqual([
      1, 1, 0,
    ]);
    expect([await find('值'), await find('地区生产总值 粮食')]).toEqual([0, 0]);
    await setAlias(library, { word: '财政收入' });
    expect(await find('地区生产总值')).toBe(0);
  });

  it.each([
    ['an indicator that is none', { word: '财政', indicator: 'toString' }],
    ['a word without letters', { word: '——', indicator: 'gdp' }],
  ])('refuses %s', async (_, request) => {
    await expect(setAlias(testLibrary(), request)).rejects.toMatchObject({ problem: 'bad-input' });
  });

  it('treats __proto__ and constructor as mere words', async () => {
    const library = testLibrary();
    for (const word of ['__proto__', 'constructor']) await setAlias(library, { word, indicator: 'gdp' });
    expect((await listAliases(library)).aliases.map((alias) => alias.word)).toEqual(['constructor', 'proto']);
  });
});
