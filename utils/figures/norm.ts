import { anyOf } from '../lexicon/any-of.ts';
import { awardWords, conditionWords, ruleWords, thresholdNouns } from '../lexicon/status-words.ts';

/** What stands around a number in its sentence. */
export interface Surroundings {
  /** Up to the number itself. */
  readonly before: string;
  readonly behind: string;
  /** A limit of time: 不超过5个工作日. */
  readonly limits: boolean;
  /** Its sentence lists thresholds. */
  readonly listed: boolean;
}

const award = anyOf(awardWords);
const comparing = '(?:超过|超|达到|不足|高于|低于)';
const subject = '(?:^|[，,；;：:。])[对凡][^，,；;。]{2,40}[，,]';

/** What before a number makes it a rule's reward or deduction. */
const ruled = new RegExp(
  `${anyOf([
    `每[亩户人吨个头只件家名项][^，,。]{0,4}(?:${award}|加|扣)[一-鿿]{0,4}`,
    `每[一-鿿]{1,8}${award}`,
    '扣减\\S{0,6}',
    // 对新认定的高新技术企业，一次性奖励30万元
    `${subject}[^；;。]{0,30}${anyOf(ruleWords)}[^，,；;。\\d]{0,8}`,
    // 对领军人才给予最高500万元资助
    `[对凡][^，,；;。]{2,30}${award}[^，,；;。\\d]{0,2}(?:最高|不超过)`,
    // 对前三名的乡镇分别奖励30万元、20万元, 对首次突破1亿元的企业奖励20万元
    `[对凡][^，,。；;]{0,12}${anyOf(conditionWords)}[^，,。；;]{0,20}${award}(?:最高|各)?(?:[\\d.]+万?元[、和])*`,
    // 每个保洁员每月工资不低于
    '每[个名人户村镇][^，,。；;]{0,12}不(?:低于|少于|超过|高于)',
    '一律[在须]',
    '按[上下]限的',
    '最高额度?[为达]?',
  ])}$`,
);
const rewarded = new RegExp(`^(?:的标准|的?${award})`);

/** A rule's condition or share: by what stands before the number together with what stands behind it. */
const conditions: readonly (readonly [RegExp, RegExp])[] = [
  // 投资超过3000万元的，按每亩2000元给予奖励
  [new RegExp(`${comparing}$`), /^(?:以上)?的[，,]/],
  [new RegExp(`[对凡][^，,。；]{0,8}${comparing}$`), /^(?:以上)?的/],
  // 对流转100亩|以上的
  [/[对凡][^，,。；\d]{1,8}$/, /^以上[、的]/],
  [/满$/, /^(?:的|还|仍|尚)/],
  [/按$/, new RegExp(`^(?:的(?:权重|比例|标准)|${award})`)],
];

const limit = /(?:不超过|不得超过|不低于|不少于|限|控制在)$/;

const bound = '不得?(?:低于|少于|高于|超过|大于|小于)';
const twoBounds = new RegExp(`${bound}.*?${bound}`);
const bounded = new RegExp(`${bound}$`);
const boundBehind = /^以[上下内]/;

/** 投资强度每亩不低于300万元，建筑密度不低于40%: whether a sentence tells what a project has to reach. */
export function listsThresholds(sentence: string): boolean {
  return thresholdNouns.some((noun) => sentence.includes(noun)) && twoBounds.test(sentence);
}

/** Whether a number is a rule's and no result: 每亩补贴2000元, 不超过5个工作日. */
export function isNorm({ before, behind, limits, listed }: Surroundings): boolean {
  if (listed && (bounded.test(before) || boundBehind.test(behind))) return true;
  if (limits && limit.test(before)) return true;
  if (ruled.test(before) || rewarded.test(behind)) return true;
  return conditions.some(([left, right]) => right.test(behind) && left.test(before));
}
