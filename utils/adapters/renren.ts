import type { Adapter } from './adapter.ts';

/** 人人文库 and its mirrors: page pictures, then the text under 文档简介; the main part is swapped after a click. */
export const renren: Adapter = {
  id: 'renren',
  hosts: ['renrendoc.com'],
  signs: { words: ['文档简介', '继续免费阅读', '请进行举报或认领', '下载本文档', '已阅读5页'], least: 3 },
  containers: ['.main-content'],
  starts: ['文档简介', '文檔簡介'],
};
