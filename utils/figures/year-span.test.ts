import { describe, expect, it } from 'vitest';
import { endOf, eraSpan, type SpreadNumber } from './year-span.ts';

function number(given: Partial<SpreadNumber>): SpreadNumber {
  return { measure: 'level', label: '', relations: [], clause: '', behind: '', reaches: false, ...given };
}

describe('endOf', () => {
  const span = eraSpan([2016, 2020]);

  it.each<[string, Partial<SpreadNumber>, string]>([
    ['a growth is of the whole', { measure: 'growth' }, '2016/2020'],
    ['a distance is of the end', { measure: 'change', relations: ['above'] }, '2020'],
    ['由A is the year before', { relations: ['from'] }, '2015'],
    ['增加到B is the end', { relations: ['to'] }, '2020'],
    ['a share is of the end', { measure: 'share' }, '2020'],
    ['what was built adds up', { label: '新建公路' }, '2016/2020'],
    ['a stock is of the end', { label: '建成区面积' }, '2020'],
    ['what is done each year is of the end', { label: '新增能力', clause: '年新增' }, '2020'],
  ])('%s', (_, given, period) => {
    expect(endOf(span, number(given), true)).toBe(period);
  });

  it('knows no ends of a loose span', () => {
    expect(endOf({ ...span, loose: true }, number({ relations: ['from'] }), true)).toBeUndefined();
    expect(endOf({ ...span, loose: true }, number({ relations: ['to'] }), true)).toBeUndefined();
  });

  it('gives the whole to an amount whose own sentence names the span', () => {
    expect(endOf(span, number({ label: '财政收入' }), false)).toBe('2016/2020');
    expect(endOf(span, number({ label: '财政收入' }), true)).toBe('2020');
  });
});
