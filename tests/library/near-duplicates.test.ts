/** One report on several sites, and reports that only look alike, as the engine itself reads them. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { inventText } from '../../scripts/generate-library/invented-text.ts';
import { arrive, testLibrary } from '../../utils/library/library-for-tests.ts';
import { listReports } from '../../utils/library/list-reports.ts';
import { loadReport } from '../../utils/library/load-report.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { finish } from '../../utils/stepwise.ts';

interface Page {
  readonly title: string;
  readonly text: string;
}

/** Reads pages one after the other, each from a site of its own; the titles of the reports that the library has then. */
async function readPages(pages: readonly Page[]) {
  const library = testLibrary();
  for (const [index, page] of pages.entries()) {
    library.wait(1000);
    const capture = finish(readTextSteps(reportFromText(page)));
    await arrive(library, capture, { url: `https://site-${index}.example/p.html` });
  }
  const { reports } = await listReports(library, { sort: 'title' });
  const shown = await Promise.all(reports.map(({ id }) => loadReport(library, id)));
  return { reports, texts: shown.map(({ report }) => report.text) };
}

const full = inventText(77, 60);
const half = { ...full, text: full.text.slice(0, full.text.length / 2) };
const third = { ...full, text: full.text.slice(0, full.text.length / 3) };
const paged = {
  title: `${full.title} - 某某文库`,
  text: full.text.replaceAll(/(?<=。)(?=(?:[^。]*。){5})/g, '\n').replaceAll('，', '， '),
};
const wide = {
  ...full,
  text: full.text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
};
const framed = { ...full, text: `来源：某某网\n${full.text}\n相关推荐：某某县工作总结、某某县工作要点` };

describe('one report', () => {
  it.each<[string, Page[]]>([
    ['on three sites', [full, full, full]],
    ['re-paginated, with another title', [full, paged]],
    ['in full-width digits', [full, wide]],
    ['with lines of the site around it', [full, framed]],
    ['and the first half of it', [full, half]],
    ['and the first third of it', [full, third]],
    ['and the first half of it, seen first', [half, full]],
    ['on three sites, each with another part of it', [half, paged, third]],
  ])('%s', async (_, pages) => {
    const { reports, texts } = await readPages(pages);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.sources).toHaveLength(pages.length);
    const longest = Math.max(...pages.map(({ text }) => text.replaceAll(/\s/g, '').length));
    expect(texts[0]?.replaceAll(/\s/g, '').length).toBeGreaterThan(longest * 0.9);
  });
});

/** A study visit in words alone, as it is written again and again for another county. */
function visit(county: string, year: string): Page {
  const paragraphs = [
    `${year}年5月，我县党政考察团赴${county}学习考察，实地察看了${county}的园区建设、乡村旅游和社区治理，听取了情况介绍。`,
    `${county}坚持项目为王，把招商引资作为头号工程，领导带头，部门联动，形成了大抓项目的浓厚氛围。`,
    `${county}坚持以人为本，统筹城乡发展，基础设施不断完善，公共服务水平明显提高，群众满意度逐年上升。`,
    `${county}坚持改革创新，精简审批事项，优化营商环境，企业办事更加便捷，市场主体活力充分释放。`,
    `学习${county}的经验，我们要解放思想、找准差距，以更大的决心、更实的举措推动全县高质量发展。`,
  ];
  return { title: `关于赴${county}学习考察的报告`, text: paragraphs.join('\n') };
}

/** The same sentences with other numbers. */
const nextYear = {
  title: full.title.replaceAll(String(full.year), String(full.year + 1)),
  text: full.text
    .replaceAll(String(full.year), String(full.year + 1))
    .replaceAll(/\d+\.\d+/g, (number) => (Number(number) * 1.07).toFixed(2)),
};
const otherCounty = {
  title: full.title.replaceAll(full.region, '北岭县'),
  text: full.text
    .replaceAll(full.region, '北岭县')
    .replaceAll(/\d+\.\d+/g, (number) => (Number(number) * 1.3).toFixed(2)),
};
const synonyms = {
  发展: '进展',
  建设: '兴建',
  加强: '强化',
  推进: '推动',
  完善: '健全',
  实现: '达成',
  增长: '上升',
};
const reworded = {
  ...full,
  text: Object.entries(synonyms).reduce((text, [word, other]) => text.replaceAll(word, other), full.text),
};

describe('two reports', () => {
  it.each<[string, Page, Page]>([
    ["of one template, next year's numbers", full, nextYear],
    ['of one template, another county with other numbers', full, otherCounty],
    ['of one template without numbers, two counties', visit('赣榆县', '2019'), visit('东海县', '2019')],
    ['of one template without numbers, two years', visit('赣榆县', '2019'), visit('赣榆县', '2020')],
    ['of one county and year, by different hands', full, { ...inventText(78, 60), title: full.title }],
  ])('%s', async (_, one, other) => {
    expect((await readPages([one, other])).reports).toHaveLength(2);
    expect((await readPages([other, one])).reports).toHaveLength(2);
  });

  it('where a machine has reworded one: neither takes the place of the other', async () => {
    const { texts } = await readPages([full, reworded]);
    expect(texts.some((text) => text.includes('实现') && !text.includes('达成'))).toBe(true);
  });
});
