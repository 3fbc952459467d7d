import { expect, it } from 'vitest';
import { findMasked } from './find-masked.ts';

it.each([
  ['赴XX省xx县、xx县考察', ['XX省', 'xx县 2']],
  ['**市委、**县政府召开会议', ['**市', '**县']],
  ['规模以上工业增长xx0.9%', ['增长xx']],
  ['某某县、某某镇', ['某某县', '某某镇']],
  ['AA级企业，XX县', []],
  ['长宽各2×3米，规格120×60', []],
  ['全县经济平稳运行', []],
])('%s', (text, evidence) => {
  expect(findMasked(text)).toEqual(evidence);
});
