import type { Adapter } from './adapter.ts';

/** Government sites: the metas of the common content systems, and the names that their editors give to the text. */
export const government: Adapter = {
  id: 'government',
  hosts: [],
  signs: {
    metas: ['articletitle', 'pubdate', 'contentsource', 'sitename', 'sitedomain', 'columnname'],
    words: ['网站标识码', '公网安备'],
    least: 3,
  },
  containers: [
    '#zoom',
    '.trs_editor',
    '#ucap-content',
    '.trs_editor_view',
    '.trs_ueditor',
    '.dochtmlcon',
    '#conn',
    '#div_zhengwen',
    '#contenttext',
    '#newscontent',
    '#maintext',
    '.xxgk_content',
    '.wh_xl_t',
    '#wh_x_c',
    '.articlecon',
    '.contxt',
  ],
  clutter: ['#ZhiXuwFloatWindow', '#ippad01', '#ippad02', '#ippad03'],
};
