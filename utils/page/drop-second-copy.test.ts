import { expect, it } from 'vitest';
import { dropSecondCopy } from './drop-second-copy.ts';
import { textPiece } from './piece.ts';

const drop = (...lines: string[]) =>
  dropSecondCopy(lines.map((line) => textPiece(line))).map((piece) => piece.text);
const A = '2021年，全县实现地区生产总值86.5亿元，增长7.4%，完成年度目标。';
const B = '各项社会事业全面进步，群众生活继续改善，城镇居民收入稳步增长。';
const C = '下一步，我们要继续抓好项目建设，确保全面完成今年的各项目标任务。';

it.each([
  ['a second copy goes', [A, '一、成效', B, A, '一、成效', B], [A, '一、成效', B]],
  ['with its title', ['工作报告', A, B, '工作报告', A, B], ['工作报告', A, B]],
  ['a repeated line stays', [A, B, A, C], [A, B, A, C]],
  ['the same line over and over stays', [A, A, A, A], [A, A, A, A]],
  ['a text without copies stays', [A, B, C], [A, B, C]],
])('%s', (_, lines, left) => {
  expect(drop(...lines)).toEqual(left);
});
