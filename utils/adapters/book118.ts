import type { Adapter } from './adapter.ts';

/** 原创力文档: pictures of the pages, and the text of the first ones under 文本预览. */
export const book118: Adapter = {
  id: 'book118',
  hosts: ['max.book118.com'],
  signs: { words: ['文本预览', '原创力文档', '其中可免费阅读'], least: 2 },
  starts: ['文本预览'],
  clutter: ['.webpreview-recommend', '#newView .bar'],
};
