import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('the same thing said twice', () => {
  test.each([
    [
      'differently',
      '全年[46.48亿元 level exports 2019]。全年[47.2亿元 level exports 2019]',
      ['repeat | contradicts | 46.48亿元 ≠ 47.2亿元'],
    ],
    [
      'at another scale',
      '全年[46.48亿元 level exports 2019]。全年[46.48万元 level exports 2019]',
      ['repeat | contradicts | 46.48亿元 ≠ 46.48万元'],
    ],
    [
      'by a growth',
      '增长[6.2% growth exports 2019]。增长[6.8% growth exports 2019]',
      ['repeat | contradicts | 6.2% ≠ 6.8%'],
    ],
    ['rounded', '全年[46.48亿元 level exports 2019]。全年[46.5亿元 level exports 2019]', []],
    ['in one sentence', '全年[46.48亿元 level exports 2019]、[47.2亿元 level exports 2019]', []],
    [
      'far apart, so of another scope',
      '全年[46.48亿元 level exports 2019]。全年[4.1亿元 level exports 2019]',
      [],
    ],
    ['on another base', '增长[6.2% growth exports 2019]。同口径增长[6.8% growth exports 2019]', []],
    ['distributed', '全年[46.48亿元 level exports 2019]。分别为[47.2亿元 level exports 2019]', []],
    ['of two regions', '全年[46.48亿元 level exports 2019]。全年[47.2亿元 level exports 2019 @白塘区]', []],
    ['of two periods', '全年[46.48亿元 level exports 2019]。一季度[47.2亿元 level exports 2019-Q1]', []],
    ['counts', '新开工[20个 level projects_started 2019]。新开工[21个 level projects_started 2019]', []],
    [
      'single projects',
      '总投资[20亿元 level project_investment 2019]。总投资[21亿元 level project_investment 2019]',
      [],
    ],
    ['as a target', '全年[46.48亿元 level exports 2019]。目标[47.2亿元 level exports 2019 target]', []],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });
});
