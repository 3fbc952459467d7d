import { describe, expect, it } from 'vitest';
import { PLACE } from './masks.ts';
import { findOwnerBehind, findSubjects, maskSubjects } from './subject.ts';

const namesOf = (sentence: string) => findSubjects(sentence).map(({ name, kind }) => `${kind} ${name}`);

describe('findSubjects', () => {
  it.each([
    ['岚川经济开发区实现工业产值268亿元', ['zone 岚川经济开发区']],
    ['开发区新入园企业32家', ['zone 开发区']],
    ['其中，云浦机场旅客吞吐量突破200万人次', ['body 云浦机场']],
    ['其中，临海港集装箱吞吐量突破400万标箱', ['body 临海港']],
    ['恒越集团销售收入突破10亿元', ['body 恒越集团']],
    ['岚川至临汐高速公路全长86公里', ['project 岚川至临汐高速公路']],
    ['恒越新材料年产20万吨铝箔', ['project 恒越新材料']],
  ])('%s', (sentence, subjects) => {
    expect(namesOf(sentence)).toEqual(subjects);
  });

  it.each([
    '省级特色产业园达到6家',
    '公立医院药占比降至28.4%',
    '深化开发区管理体制改革，压减机构12个',
    '依托高新区平台，培育企业35家',
    '归属于上市公司股东的净利润4亿元',
    '开发区建设提速',
  ])('none in %s', (sentence) => {
    expect(namesOf(sentence)).toEqual([]);
  });

  it('blanks out firms and zones, not projects', () => {
    const sentence = '开发区产值5亿元';
    expect(maskSubjects(sentence, findSubjects(sentence))).toBe(`${PLACE.repeat(3)}产值5亿元`);
  });
});

describe('findOwnerBehind', () => {
  it.each([
    ['的恒越光伏玻璃项目开工', '恒越光伏玻璃'],
    ['的华丰电子、投资8000万元的金谷食品等项目', '华丰电子'],
    ['的重点项目开工', undefined],
    ['的12个项目开工', undefined],
  ])('%s', (behind, name) => {
    expect(findOwnerBehind(behind, 0, 0)?.name).toBe(name);
  });
});
