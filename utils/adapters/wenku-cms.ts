import type { Adapter } from './adapter.ts';

/** The document CMS that many 文库 hosts share: page pictures above, the text under 资源描述, folded at its end. */
export const wenkuCms: Adapter = {
  id: 'wenku-cms',
  hosts: [
    'bingdoc.com',
    'bdocx.com',
    'zhuangpeitu.com',
    'taowenge.com',
    '31ppt.com',
    '163wenku.com',
    'docduoduo.com',
  ],
  signs: {
    words: [
      '资源描述',
      '展开阅读全文',
      '相关资源',
      '猜你喜欢',
      '相关搜索',
      '资源标签',
      '由会员分享',
      '如果喜欢就下载吧',
      'ImageVerifierCode',
    ],
    least: 4,
  },
  starts: ['资源描述'],
  ends: ['展开阅读全文', '相关资源', '猜你喜欢', '相关搜索', '资源标签'],
};
