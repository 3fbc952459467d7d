import type { Adapter } from './adapter.ts';
import { government } from './government.ts';

/** Pages of no known family: what is common enough to be tried on every page. */
export const genericAdapter: Adapter = {
  id: 'generic',
  hosts: [],
  containers: [...(government.containers ?? []), '#js_content', '#artcontent'],
  starts: ['资源描述', '文档简介', '文本预览', '文档介绍', '内容简介', '文档描述', '文檔簡介'],
  ends: ['展开阅读全文'],
};
