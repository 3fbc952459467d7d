import { describe, expect, it } from 'vitest';
import { testLibrary } from './library-for-tests.ts';
import { dropFromIndex, findReports, indexNewReports, indexReport, tidyIndex } from './search-index.ts';

async function indexed(texts: Readonly<Record<string, string>>) {
  const { database } = testLibrary();
  for (const [id, text] of Object.entries(texts)) await indexReport(database, id, text);
  return database;
}

describe('findReports', () => {
  const texts = {
    qingxi: '青溪县2025年实现地区生产总值（GDP）120.5亿元。',
    baishi: '白石县工业总产值80亿元，城区绿化。',
    empty: '',
  };

  it.each([
    ['青溪', ['qingxi']],
    ['青溪县 生产总值', ['qingxi']],
    ['青溪县2025年实现地区生产总值', ['qingxi']],
    ['青溪县2025年实现地区生产总额', []],
    ['城县2025年实现地区生产总值', []],
    ['亿元', ['qingxi', 'baishi']],
    ['县', ['qingxi', 'baishi']],
    ['gdp', ['qingxi']],
    ['ＧＤＰ', ['qingxi']],
    ['2025', ['qingxi']],
    ['绿化', ['baishi']],
    ['化绿', []],
    ['青溪县 绿化', []],
    ['元白', []],
    ['constructor', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await findReports(await indexed(texts), query)).toEqual(new Set(expected));
  });

  it.each(['', '  ', '，。', '!?'])('a query without words (%j) is no filter', async (query) => {
    expect(await findReports(await indexed(texts), query)).toBeUndefined();
  });

  it('finds reports that were packed into blocks, changed since, or dropped', async () => {
    const { database } = testLibrary();
    for (let index = 0; index < 300; index += 1)
      await indexReport(database, `r${index}`, `青溪第${index}号文件`);
    expect(await database.searchFresh.count()).toBe(300);
    await tidyIndex(database);
    expect(await database.searchBlocks.count()).toBe(3);
    expect(await database.searchFresh.count()).toBe(0);
    expect((await findReports(database, '青溪'))?.size).toBe(300);
    expect([...((await findReports(database, '第77号')) ?? [])]).toEqual(['r77']);

    await indexReport(database, 'r77', '白石');
    expect((await findReports(database, '青溪'))?.size).toBe(299);
    expect([...((await findReports(database, '白石')) ?? [])]).toEqual(['r77']);

    await dropFromIndex(
      database,
      Array.from({ length: 128 }, (_, index) => `r${index}`),
    );
    expect((await findReports(database, '青溪'))?.size).toBe(172);
    expect(await findReports(database, '白石')).toEqual(new Set());
    await tidyIndex(database);
    expect((await findReports(database, '青溪'))?.size).toBe(172);
    expect(await database.searchBlocks.count()).toBe(3);
    expect(await database.searchSegments.count()).toBe(1);
  });

  it('keeps few segments, whatever came and went, and nothing of what is gone', async () => {
    const { database } = testLibrary();
    const text = (index: number) => `青溪第${index}号文件`;
    const gone = (index: number) => index % 3 === 0;
    for (let from = 0; from < 1600; from += 128) {
      const indexes = Array.from({ length: 128 }, (_, index) => from + index);
      await indexNewReports(
        database,
        indexes.map((index) => ({ reportId: `r${index}`, text: text(index) })),
      );
      await dropFromIndex(
        database,
        indexes.filter(gone).map((index) => `r${index}`),
      );
      await tidyIndex(database);
    }
    expect(await database.searchSegments.count()).toBeLessThan(9);
    const found = await findReports(database, '文件');
    const left = Array.from({ length: 1664 }, (_, index) => index).filter((index) => !gone(index));
    expect(found).toEqual(new Set(left.map((index) => `r${index}`)));
    expect(await findReports(database, '第1000号')).toEqual(new Set(['r1000']));
    expect(await findReports(database, '第999号')).toEqual(new Set());
    await dropFromIndex(
      database,
      left.map((index) => `r${index}`),
    );
    await tidyIndex(database);
    const { searchFresh, searchBlocks, searchSegments, searchLists } = database;
    const counts = [searchFresh, searchBlocks, searchSegments, searchLists].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  });
});
