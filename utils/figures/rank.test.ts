import { describe, expect, it } from 'vitest';
import { findRank } from './rank.ts';

/** What stands at `mark` in a clause: the rank and the text that it covers. */
function rankAt(clause: string, mark: string) {
  const { rank } = findRank(clause, clause.indexOf(mark), []);
  return rank && [rank.values[0], clause.slice(rank.start, rank.end)];
}

describe('findRank', () => {
  it.each([
    ['居全省第6位，', '第', 6, '第6位'],
    ['跃居全市第三', '第', 3, '第三'],
    ['居全国首位。', '首', 1, '首位'],
    ['进入全省前二十，', '前', 20, '二十'],
    ['保持前3位', '前', 3, '3位'],
    ['由省内第九跃居第四', '第', 9, '第九'],
  ])('%s', (clause, mark, value, written) => {
    expect(rankAt(clause, mark)).toEqual([value, written]);
  });

  it.each([
    ['第三产业增加值', '第'],
    ['第一，抓好春耕', '第'],
    ['把民生摆在首位，', '首'],
    ['首批试点', '首'],
    ['前三季度', '前'],
    ['后期管理', '后'],
  ])('%s ranks nothing', (clause, mark) => {
    expect(rankAt(clause, mark)).toBeUndefined();
  });

  it('goes on behind an ordinal that ranks nothing', () => {
    expect(findRank('第12届会议', 0, []).end).toBe(4);
  });
});
