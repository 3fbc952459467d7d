import { expect, it } from 'vitest';
import { isAdvertText } from './advert-text.ts';

it.each([
  ['【广告】低价二手车', false, true],
  ['广告：贷款30万元', false, true],
  ['立即领取优惠券', true, true],
  ['点击下载APP', true, true],
  ['广告业增加值', false, false],
  ['推广', false, false],
  ['推广应用', false, false],
  ['立即行动起来', true, false],
  ['生产总值', true, false],
  ['立即领取优惠券', false, false],
])('%s (in a link: %s)', (text, link, advert) => {
  expect(isAdvertText(text, link)).toBe(advert);
});
