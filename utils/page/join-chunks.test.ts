import { expect, it } from 'vitest';
import { joinChunks } from './join-chunks.ts';
import { textPiece } from './piece.ts';

const join = (...lines: string[]) =>
  joinChunks(lines.map((line) => textPiece(line))).map((piece) => piece.text);

const part = (end: string) => `${'全县经济社会保持平稳健康发展，'.repeat(6)}${end}`;

it('slices that count up and cut words are joined, their numbers gone', () => {
  expect(join(`1、${part('固定资')}`, `2、产投资增长9%，${part('到2011')}`, '3、年度末全面完成。')).toEqual([
    `${part('固定资')}产投资增长9%，${part('到2011')}年度末全面完成。`,
  ]);
});

it('a slice that ends with its sentence keeps its paragraph', () => {
  const lines = [
    `1、${part('固定资')}`,
    `2、产投资增长。${part('完成')}`,
    `3、任务。${part('完成。')}`,
    '4、下一年继续。',
  ];
  expect(join(...lines)).toHaveLength(2);
});

it.each([
  [
    'items end with stops',
    ['1、加快项目建设，增长5%。', '2、加快园区建设，增长6%。', '3、加快城市建设，增长7%。'],
  ],
  ['items are short', ['1、加快项目建设', '2、加快园区建设', '3、加快城市建设']],
  ['one number alone', [part('固定资'), '2、产投资']],
  ['numbers do not count up', [`1、${part('固定资')}`, `4、${part('产投资')}`]],
])('a genuine list stays: %s', (_, lines) => {
  expect(join(...lines)).toEqual(lines);
});
