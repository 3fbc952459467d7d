import type { Adapter } from './adapter.ts';

/** Town portals with tables for layout: a path line above the text, newest entries of the column below it. */
export const localPortal: Adapter = {
  id: 'local-portal',
  hosts: [],
  signs: { words: ['您现在的位置', '返回首页', '打印本页', '关闭窗口', '返回顶部', '欢迎咨询'], least: 4 },
};
