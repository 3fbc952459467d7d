import { describe, expect, it } from 'vitest';
import { describeReport } from '../metadata/describe-report.ts';
import { reportFromText } from '../page/report-from-text.ts';
import { finish } from '../stepwise.ts';
import { readFiguresSteps } from './read-figures.ts';

/** The region of every figure of a paragraph, in its order. */
function regionsOf(title: string, paragraph: string): readonly (string | undefined)[] {
  const described = describeReport(reportFromText({ title, text: `${title}\n${paragraph}` }));
  return finish(readFiguresSteps(described)).map(({ region }) => region);
}

// Invented sentences and numbers about real places.
describe('a place named in passing', () => {
  it.each([
    ['支持长沙市建设中心，新增企业50家。', ['湖南省']],
    ['推动长沙市、株洲市融合发展，新增高速公路100公里。', ['湖南省']],
    ['高于长沙市和株洲市，新增企业50家。', ['湖南省']],
    ['长沙市经验获全国推介，新增就业10万人。', ['湖南省']],
    ['长沙市党政代表团来访，签约项目50个。', ['湖南省']],
    ['长沙市入选试点，全省新增就业10万人。旅游收入90亿元。', ['湖南省', '湖南省']],
    ['湘西土家族苗族自治州经验获推介。旅游收入90亿元。', ['湖南省']],
  ])('%s', (paragraph, regions) => {
    expect(regionsOf('湖南省2023年政府工作报告', paragraph)).toEqual(regions);
  });

  it.each([
    ['长沙市新增企业50家。旅游收入90亿元。', ['长沙市', '长沙市']],
    ['全省旅游收入900亿元，长沙市90亿元。', ['湖南省', '长沙市']],
    ['2023年，长沙市旅游收入90亿元，株洲市旅游收入80亿元。', ['长沙市', '株洲市']],
  ])('but governs where it is measured: %s', (paragraph, regions) => {
    expect(regionsOf('湖南省2023年政府工作报告', paragraph)).toEqual(regions);
  });

  it('stays the topic of a visit behind a part of it', () => {
    const paragraph = '射阳县新增企业50家，其中合德镇新增企业9家。旅游收入90亿元。';
    expect(regionsOf('赴射阳县、建湖县考察报告', paragraph)[2]).toBe('射阳县');
  });
});
