import { expect, it } from 'vitest';
import { findMojibake } from './find-mojibake.ts';

it.each([
  ['锟斤拷锟斤拷锟斤拷', true],
  ['\ufffd\ufffd\ufffd\ufffd', true],
  ['一个\ufffd字坏了', false],
  ['全县经济平稳运行', false],
])('%s: %s', (text, wrong) => {
  expect(findMojibake(text).length > 0).toBe(wrong);
});
