import { expect, it } from 'vitest';
import { textPiece } from './piece.ts';
import { splitHeadings } from './split-headings.ts';

const split = (text: string) => splitHeadings([textPiece(text)]).map((piece) => piece.text);

it.each([
  ['一、考察的整体印象这次考察的六个县，都是近年来发展比较快的地区，变化很大。', '一、考察的整体印象'],
  ['二、重点任务1.项目攻坚。新开工项目28个，竣工项目19个，投资30亿元。', '二、重点任务'],
  ['三、保障措施（一）加强组织领导。成立指挥部，下设5个专项组，负责日常工作。', '三、保障措施'],
  ['一、总体要求以项目建设为抓手，突出重点、攻克难点，全力冲刺四季度。', '一、总体要求'],
  ['一、工作回顾近年来，全县上下坚持稳中求进，经济社会保持平稳发展。', '一、工作回顾'],
])('%s', (text, heading) => {
  expect(split(text)).toEqual([heading, text.slice(heading.length)]);
});

it.each([
  '（一）环境宽松。这次考察的地区，取而代之的是对企业无微不至的关心和服务。',
  '一、加快推进工业园区建设步伐，全力打造县域经济发展新的增长极和动力源泉。',
  '一、总体要求',
  '近年来，我们加强作风建设，始终把群众的要求放在首位，取得了新的成效。',
  '一是以项目建设为抓手，突出重点、攻克难点，全力冲刺四季度目标任务。',
])('no certain end of a heading: %s', (text) => {
  expect(split(text)).toEqual([text]);
});
