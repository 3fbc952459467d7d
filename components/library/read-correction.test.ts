import { describe, expect, test } from 'vitest';
import type { StoredFigure } from '../../utils/stored-report.ts';
import { fieldsOf, readCorrection } from './read-correction.ts';

const figure: StoredFigure = {
  id: 'r/1',
  start: 0,
  raw: '1.55亿元',
  value: 1.55,
  unit: '亿元',
  measure: 'level',
  status: 'actual',
  indicator: 'fdi',
  label: '实际利用外资',
  period: '2008',
  certainty: 'check',
  doubt: 'unit-conflict',
  because: [],
};
const nameOf = (id: string | undefined) => (id === 'fdi' ? '实际利用外资' : '');
const unchanged = fieldsOf(figure, nameOf);

describe('readCorrection', () => {
  test('stores nothing where nothing was changed', () => {
    expect(readCorrection(figure, unchanged, nameOf)).toEqual({});
  });

  test.each([
    [{ unit: '亿美元' }, { unit: '亿美元' }],
    [{ unit: '' }, { unit: null }],
    [{ value: '１，５５０' }, { value: 1550 }],
    [{ value: '−2.5' }, { value: -2.5 }],
    [{ indicator: '地区生产总值' }, { indicator: 'gdp' }],
    [{ indicator: '' }, { indicator: null }],
    [{ period: '2005–2008' }, { period: '2005/2008' }],
    [{ period: '2009-01/2009-09' }, { period: '2009-01/2009-09' }],
    [
      { region: '甲县', status: 'target' },
      { region: '甲县', status: 'target' },
    ],
  ])('%j → %j', (fields, correction) => {
    expect(readCorrection(figure, { ...unchanged, ...fields }, nameOf)).toEqual(correction);
  });

  test.each([{ value: '' }, { value: '1.5亿' }, { period: '去年' }, { indicator: '没有这个指标' }])(
    'refuses %j',
    (fields) => {
      expect(readCorrection(figure, { ...unchanged, ...fields }, nameOf)).toBe('invalid');
    },
  );
});
