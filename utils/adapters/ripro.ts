import type { Adapter } from './adapter.ts';

/** WordPress shops with the RiPro-V2 theme, on any host: a part of the text is sold and not in the page. */
export const ripro: Adapter = {
  id: 'ripro',
  hosts: [],
  signs: {
    words: ['此处内容需要权限查看', '隐藏内容', '用户特权', '登录后购买', '免费查看', '购买本内容'],
    least: 3,
  },
  containers: ['.entry-content'],
  clutter: ['#header-widget-shop-down', '.async-shop-down'],
};
