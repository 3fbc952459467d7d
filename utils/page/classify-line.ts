import { type FurnitureRule, furnitureRules } from './furniture.data.ts';

/** Lines longer than this are looked at by few rules, and only if one of their words stands in them. */
const LONG = 100;
const LONG_WORDS =
  /[©〉>›»＞]|本[站文平社号网资]|侵|版权|著作|转载|会员|在线|搜索|更多|声明|文责|参考|观点|小编|备案|ICP|公网|许可|copyright|rights|(?:大小|页数|编号|上传|来源|日期|时间|作者|编辑|位置|机构|机关|下载|主办|主管|承办|付费|VIP|剩余|完整|预览|试读|还剩|整理|标签|关键[词字]|栏目|地址|链接|记者)|\d{4}[-/.]\d/i;

const shortRules = furnitureRules;
const longRules = furnitureRules.filter((rule) => rule.longest > LONG);

/** What a line of the site's own is, by its words; `undefined` for a line that may belong to the document. */
export function classifyLine(text: string): FurnitureRule | undefined {
  if (text.length > 400) return undefined;
  if (text.length > LONG && !LONG_WORDS.test(text)) return undefined;
  const rules = text.length > LONG ? longRules : shortRules;
  return rules.find((rule) => text.length <= rule.longest && rule.pattern.test(text));
}
