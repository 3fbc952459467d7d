import type { Adapter } from './adapter.ts';

/** 汇文网: four tips with the service's number above the text, the title broken over lines. */
export const huiwen: Adapter = {
  id: 'huiwen',
  hosts: ['huiwenwang.cn'],
  signs: {
    words: [
      '部分包含数学公式或PPT动画的文件',
      '网站客服',
      '确认文档内容符合您的需求后进行下载',
      '文档C2C交易模式',
    ],
    least: 2,
  },
};
