import { describe, expect, it } from 'vitest';
import { addsUp } from './adds-up.ts';
import type { SpreadNumber } from './year-span.ts';

function number(words: Partial<SpreadNumber>): SpreadNumber {
  return { measure: 'level', label: '', clause: '', behind: '', relations: [], reaches: false, ...words };
}

describe('addsUp', () => {
  it.each(['新建公路', '重点实施项目', '又新增就业', '再全面改造老旧小区'])('%s adds up', (label) => {
    expect(addsUp(number({ label }))).toBe(true);
    expect(addsUp(number({ clause: label }))).toBe(true);
  });

  it.each(['建成区面积', '常住人口', '总里程', '重点全面又新建公路', ''])('%j is a stock', (label) => {
    expect(addsUp(number({ label }))).toBe(false);
  });

  it('takes a sum for one whatever it is called', () => {
    expect(addsUp(number({ label: '总里程', relations: ['sum'] }))).toBe(true);
  });

  it('takes what is so each year for none', () => {
    expect(addsUp(number({ label: '接待游客', clause: '年接待游客' }))).toBe(false);
  });
});
