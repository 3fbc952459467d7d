import { describe, expect, it } from 'vitest';
import { leftVariants, rightVariants } from './label-variants.ts';

describe('leftVariants', () => {
  it.each([
    ['亿元以上项目新签约', '新签约项目'],
    ['5亿元以上工业项目', '项目'],
    ['新建、改造道路', '新建道路'],
    ['项目计划总投资', '总投资'],
    ['完成税收收入', '税收收入'],
    ['当地群众的可支配收入', '可支配收入'],
  ])('%s may be read as %s', (label, variant) => {
    expect([...leftVariants(label)]).toContain(variant);
  });

  it.each(['地区生产总值', '财政收入', ''])('%j is itself alone', (label) => {
    expect([...leftVariants(label)]).toEqual([]);
  });
});

describe('rightVariants', () => {
  it.each([
    ['新开工', '亿元以上项目', ['新开工亿元以上项目']],
    ['', '项目投产', ['投产项目', '投产项目', '新投产项目']],
    ['', '农户', []],
  ])('%s before, %s behind the number', (left, right, variants) => {
    expect([...rightVariants(left, right)]).toEqual(variants);
  });
});
