import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import { compareCaptures } from './figure-difference.ts';

function figure(label: string, value: number, rest: Partial<Figure> = {}): Figure {
  const because: Figure['because'] = [];
  return {
    start: 0,
    raw: '',
    value,
    unit: '亿元',
    measure: 'level',
    status: 'actual',
    label,
    certainty: 'sure',
    because,
    ...rest,
  };
}

/** `+` new, `-` gone, `~` changed. */
function differences(before: Figure[], after: Figure[]): string {
  const signs = { new: '+', gone: '-', changed: '~' };
  return compareCaptures(before, after)
    .map(({ kind, before: old, after: now }) => `${signs[kind]}${old?.value ?? ''}>${now?.value ?? ''}`)
    .join(' ');
}

describe('compareCaptures', () => {
  it.each([
    ['nothing changed', [figure('收入', 1)], [figure('收入', 1)], ''],
    ['both empty', [], [], ''],
    ['a new one', [], [figure('收入', 1)], '+>1'],
    ['one gone', [figure('收入', 1)], [], '-1>'],
    ['a changed value', [figure('收入', 1)], [figure('收入', 2)], '~1>2'],
    ['a changed unit', [figure('收入', 1)], [figure('收入', 1, { unit: '万元' })], '~1>1'],
    ['another label', [figure('收入', 1)], [figure('支出', 1)], '+>1 -1>'],
    [
      'another label for one indicator',
      [figure('GDP', 1, { indicator: 'gdp' })],
      [figure('产值', 1, { indicator: 'gdp' })],
      '',
    ],
    [
      'another period is another figure',
      [figure('收入', 1, { period: '2024' })],
      [figure('收入', 1, { period: '2025' })],
      '+>1 -1>',
    ],
    ['a target is not the actual', [figure('收入', 1)], [figure('收入', 1, { status: 'target' })], '+>1 -1>'],
    ['moved in the text', [figure('收入', 1, { start: 5 })], [figure('收入', 1, { start: 9 })], ''],
    [
      'equal values meet first',
      [figure('收入', 1), figure('收入', 2)],
      [figure('收入', 2), figure('收入', 3)],
      '~1>3',
    ],
    ['one of two equals is gone', [figure('收入', 1), figure('收入', 1)], [figure('收入', 1)], '-1>'],
    ['hostile labels', [figure('__proto__', 1)], [figure('constructor', 1)], '+>1 -1>'],
  ])('%s', (_, before, after, expected) => {
    expect(differences(before, after)).toBe(expected);
  });
});
