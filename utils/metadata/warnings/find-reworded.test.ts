import { expect, it } from 'vitest';
import { findReworded } from './find-reworded.ts';

const fill = '全县上下齐心协力，抓好各项任务的落实，取得了新的成效。'.repeat(12);

it('a text of one dialect is told with its counts', () => {
  const text = `${fill}加快开展，推动开展，重点工程，工程建设，优化效劳，提升效劳，根底设施，夯实根底，原那么，原那么`;
  expect(findReworded(text)).toEqual(
    expect.arrayContaining(['发展 0 / 开展 2', '项目 0 / 工程 2', '服务 0 / 效劳 2', '原则 0 / 原那么 2']),
  );
});

it('closing quotes of one wrong kind are told', () => {
  expect(findReworded(`${fill}“一〞“二〞“三〞`)).toEqual(['” 0 / 〞 3']);
});

it.each([
  ['ordinary words', `${fill}加快发展，项目工程，服务基层，开展活动，开展检查`],
  ['one pair alone', `${fill}深入开展活动，开展检查，开展整治`],
  ['a short text', '加快开展，推动开展，重点工程，工程建设，优化效劳，提升效劳，根底，根底'],
])('%s say nothing', (_, text) => {
  expect(findReworded(text)).toEqual([]);
});
