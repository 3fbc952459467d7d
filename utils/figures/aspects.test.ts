import { describe, expect, it } from 'vitest';
import { isAspect } from './aspects.ts';

describe('isAspect', () => {
  it.each(['总量', '增幅', '两项指标', '总量增速', '人均占比'])('%s names nothing by itself', (label) => {
    expect(isAspect(label)).toBe(true);
  });

  it.each(['', '工业总量', '总量指', '地区生产总值', '平均工资'])('%j is more than an aspect', (label) => {
    expect(isAspect(label)).toBe(false);
  });

  // With a row that two others join to, each repetition doubled the time: several seconds for these.
  it('is quick with labels that repeat aspects', () => {
    const start = performance.now();
    expect(isAspect(`${'两项指标'.repeat(28)}甲`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
