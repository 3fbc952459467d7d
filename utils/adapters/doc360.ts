import type { Adapter } from './adapter.ts';

/** 360doc 个人图书馆: the text is in the page. */
export const doc360: Adapter = {
  id: 'doc360',
  hosts: ['360doc.com', '360doc.cn'],
  containers: ['#artcontent'],
  clutter: [
    '.a_right',
    '.atfixednav',
    '.prev_next',
    '.youlike',
    '.new_plbox',
    '.ul-similar',
    '#goTop2',
    '#divtort',
    '#divresaveunder',
    '.bottom_controler',
    '.floatqrcode',
    '#arttopbdad',
    '#divaboveReflectionAd1',
    '#divaboveReflectionAd2',
    '#divunderZcommondAd',
    '#divyoulikead',
    '.ggwz',
    '#artnewdiv',
    '[id^="divad"]',
    '#fullbg',
  ],
};
