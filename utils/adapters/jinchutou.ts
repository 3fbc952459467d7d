import type { Adapter } from './adapter.ts';

/** Hosts of the viewer with `#pageContainer`: the pages are pictures; some give the text under 文本预览 or 文档介绍. */
export const jinchutou: Adapter = {
  id: 'jinchutou',
  hosts: [
    'jinchutou.com',
    'mayiwenku.com',
    'deliwenku.com',
    'taodocs.com',
    'wenkub.com',
    'dugen.com',
    'safewk.com',
  ],
  signs: { words: ['文本预览', '同意并开始预览全文', '文档列表', '文档介绍'], least: 3 },
  starts: ['文本预览', '文档介绍'],
  clutter: ['#readshop', '#boxright', '.works-comment', '.related-pic-box', '#preview_tips', '#ntip2'],
};
