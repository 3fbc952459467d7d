import type { Audited } from './audited.ts';

/** Words shortly before a figure that say it is not the plain quotient or amount that its neighbours give. */
const OWN_BASE = /可比|同口径|扣除|剔除|实际增长|实际下降|不变价|还原|不含|名义/u;
const AVERAGE = /年均|平均每年|年平均|每年平均/u;
const DISTRIBUTED = /分别/u;
const WORDS_BEFORE = 16;

/** `可比口径增长7%`: the growth has a base of its own. */
export function hasOwnBase(text: string, figure: Audited): boolean {
  return OWN_BASE.test(wordsBefore(text, figure));
}

/** `年均增长7%`, `平均每年增加3亿元`. */
export function isYearlyAverage(text: string, figure: Audited): boolean {
  return AVERAGE.test(wordsBefore(text, figure));
}

/** Whether any of these words stands before a figure, 分别 included. */
export function isQualified(text: string, figure: Audited): boolean {
  const words = wordsBefore(text, figure);
  return OWN_BASE.test(words) || AVERAGE.test(words) || DISTRIBUTED.test(words);
}

function wordsBefore(text: string, { figure }: Audited): string {
  return text.slice(Math.max(0, figure.start - WORDS_BEFORE), figure.start);
}
