import type { Adapter } from './adapter.ts';

/** 文档之家 and its mirrors: the whole text in the page, one paragraph a sentence, the title repeated above it. */
export const documentHome: Adapter = {
  id: 'document-home',
  hosts: ['doczj.com', 'wendangku.net', '360docs.net'],
  signs: { words: ['文档之家›', '合集下载', '下载文档前请自行甄别文档内容的完整性', '仅部分预览'], least: 2 },
};
