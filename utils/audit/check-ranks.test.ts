import { describe, expect, test } from 'vitest';
import { auditLines } from '../../tests/compare/audit-lines.ts';

// All sentences are invented.
describe('ranks', () => {
  test.each([
    [
      'below the number of ranked',
      '在[11个 level 城区 -]主要城区排名中列[第10位 rank gdp 2019]',
      ['rank | agrees | 10 ≤ 11'],
    ],
    [
      'above it',
      '在[11个 level 城区 -]主要城区排名中列[第12位 rank gdp 2019]',
      ['rank | contradicts | 12 > 11'],
    ],
    ['in another sentence', '在[11个 level 城区 -]主要城区中领先。列[第12位 rank gdp 2019]', []],
    ['beside a count of something else', '新建[11个 level 站点 -]站点,列[第12位 rank gdp 2019]', []],
    ['behind a time', '任职满[1年 level 任职 -]且考核排名后[5位 rank 考核排名 -]', []],
  ])('%s', (_, text, expected) => {
    expect(auditLines(text)).toEqual(expected);
  });
});
