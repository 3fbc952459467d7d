import { expect, it } from 'vitest';
import { findLostUnits } from './find-lost-units.ts';

it.each([
  ['外贸进出口4.17亿元、增长18。财政收入同比9.3，', true],
  ['增长21%，下降3%，占比40%。', false],
  ['增长21%。达到2020。', false],
  ['增长到1200户。', false],
  ['全县经济平稳运行。', false],
])('%s: %s', (text, lost) => {
  expect(findLostUnits(text).length > 0).toBe(lost);
});
