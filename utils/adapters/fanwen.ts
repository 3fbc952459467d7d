import type { Adapter } from './adapter.ts';

/** The group of 范文 hosts: model texts with related links between and behind the paragraphs. */
export const fanwen: Adapter = {
  id: 'fanwen',
  hosts: [
    'yjbys.com',
    'ruiwen.com',
    'oh100.com',
    'unjs.com',
    'qunzou.com',
    'duanmeiwen.com',
    'jy135.com',
    'yuwenmi.com',
    'aiyangedu.com',
    'diyifanwen.com',
  ],
  signs: { words: ['推荐度', '为大家整理的', '相关推荐', '点击下载文档', '文档为doc格式'], least: 4 },
  clutter: ['#ArtTl', '#Hzh1', '#Hzh2', '.Hzh1', '.Hzh2'],
};
