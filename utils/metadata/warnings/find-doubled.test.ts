import { expect, it } from 'vitest';
import { findDoubled } from './find-doubled.ts';

it.each([
  ['2009年年5月月5日日，工作布置', true],
  ['编程规规范与操操作系系统统的核核心概概念念，进进程管管理理', true],
  [
    '通常说的内核是操作系统的核心，通常说的内核是操作系统的核心，再说一遍这是操作系统，再说一遍这是操作系统，',
    true,
  ],
  ['人人有责，家家户户参与，年年有进步，处处见成效，层层抓落实，明明白白，扎扎实实', false],
  ['中国科学院院士、协会会长张某，地理学学会，机车车辆有限公司', false],
])('%s: %s', (text, doubled) => {
  expect(findDoubled(text).length > 0).toBe(doubled);
});
