import { expect, it } from 'vitest';
import { textPiece } from './piece.ts';
import { splitBlocks } from './split-blocks.ts';

const split = (text: string) => splitBlocks([textPiece(text)]).map((piece) => piece.text);
const fill = '全县上下齐心协力，抓好各项任务的落实，取得了新的成效。'.repeat(8);

it('a block is parted before headings that count up', () => {
  const parts = [
    `现将情况报告如下：`,
    `一、主要做法${fill}`,
    `（一）抓项目。${fill}`,
    `（二）抓投资。${fill}`,
    `二、几点启示${fill}`,
  ];
  expect(split(parts.join(''))).toEqual(parts);
});

it.each([
  ['a short paragraph', '一、抓项目。二、抓投资。'],
  ['a single mark', `现报告如下：一、主要做法${fill}${fill}`],
  ['marks inside sentences', `${fill}坚持第一、第二、第三产业协调发展，推进一、二、三产业融合。${fill}`],
  ['marks that do not count up', `${fill}三、抓项目。${fill}五、抓投资。`],
])('%s stays', (_, text) => {
  expect(split(text)).toEqual([text]);
});
