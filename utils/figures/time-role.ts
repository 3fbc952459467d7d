import type { TimeToken } from './token.ts';

/** What a time does in its sentence. */
export type TimeRole =
  | 'plain'
  | 'to' // 到2008年
  | 'from' // 从2005年开始
  | 'origin' // 由2015年的A增加到B: the time of A alone
  | 'base' // 比2020年, 恢复到2019年的86%
  | 'pair' // 增加到2002年的10.2万亿元: of its own number
  | 'local' // 两年平均增长5.4%: of the next number alone
  | 'day'; // 10月12日: places an event

const comparing = /(?:[比较与同]|恢复到|恢复至|相当于|[较比](?![重例值率])\S{1,2})$/;

/** “十四五”规划, “十四五”收官之年: a plan's name, not its years. */
const namesPlan =
  /(?:规划|^[”"〞五]{0,2}(?:规划|收官|开局|目标|纲要|方案|建议|圆满|胜利|决胜|发展规划|重点))(?!期间|时期)/;

export function timeRole({ start, end, value }: TimeToken, text: string): TimeRole {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (comparing.test(before) && !/[占同]比$/.test(before)) return 'base';
  if (
    /(?:是|为|达到|达)[“"]?$/.test(before) &&
    /^的[\d一二两三四五六七八九十百]/.test(after) &&
    /[倍%成]/.test(text.slice(end, end + 12))
  )
    return 'base';
  if (
    /是[“"]?$/.test(before) &&
    /^[^，,。；]{0,14}的[\d一二两三四五六七八九十.]+倍/.test(text.slice(end, end + 24))
  )
    return 'base';
  if (/^(?:相比|同期|的基础|水平的)/.test(after)) return 'base';
  if (
    value.plan !== undefined &&
    (namesPlan.test(text.slice(end - 2, end + 4)) ||
      /^[^，,。；：]{1,14}(?:方案|规划|纲要|计划)/.test(text.slice(end, end + 20)))
  )
    return 'day';
  if (value.back !== undefined && /^(?:平均|年均)/.test(after)) return 'local';
  if (value.day && !/(?:截至|截止|到|至)$/.test(before)) return 'day';
  if (/[从由自]$/.test(before)) return /^(?:的|\d|[百千万亿])/.test(after) ? 'origin' : 'from';
  if (/[到至]$/.test(before)) return /^的\d/.test(after) ? 'pair' : 'to';
  return 'plain';
}
