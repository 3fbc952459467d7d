import { expect, it } from 'vitest';
import { cleanInlineText } from './inline-text.ts';

it.each([
  ['　　全年实现\n生产总值', '全年实现生产总值'],
  ['a\n  b', 'a b'],
  ['区长  于某', '区长 于某'],
  ['区长　于某', '区长　于某'],
  ['总\u200b值\u00ad\ufeff', '总值'],
  ['增长 5%\n，其中', '增长 5% ，其中'],
  [' \n ', ''],
])('%j is painted as %j', (raw, text) => {
  expect(cleanInlineText(raw)).toBe(text);
});
