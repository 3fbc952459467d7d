import { describe, expect, it } from 'vitest';
import { isNorm, listsThresholds } from './norm.ts';

/** A sentence with its number between bars: 按每亩|2000元|给予奖励. */
function read(sentence: string, limits = false, listed = false): boolean {
  const [before = '', , behind = ''] = sentence.split('|');
  return isNorm({ before, behind, limits, listed });
}

describe('isNorm', () => {
  it.each([
    '对按期完成任务的村，按每亩|2000元|给予奖励',
    '投资超过|3000万元|的，优先供地',
    '凡纳税超过|800万元|的企业，可享受优惠',
    '对新认定的企业，一次性奖励|20万元|；',
    '对领军人才给予最高|500万元|资助',
    '任职满|1年|的，可参评',
    '按|5%|的比例提取',
    '逾期的，扣减考核分|3分|。',
    '对前三名的乡镇分别奖励|30万元|、',
    '对首次突破1亿元的企业奖励|20万元|，',
    '重大事项一律在|5个工作日|内办结',
    '每个保洁员每月工资不低于|1500元|。',
    '对流转|100亩|以上的，',
  ])('%s', (sentence) => {
    expect(read(sentence)).toBe(true);
  });

  it.each([
    '全年发放奖励|320万元|，',
    '对口支援资金|2亿元|到位',
    '规上企业产值超过|3000万元|，增长5%',
    '给予困难学生资助|820人次|。',
    '对口帮扶的企业获得订单|30万元|。',
    '新增用工每月不低于|300人|。',
  ])('%s is a result', (sentence) => {
    expect(read(sentence)).toBe(false);
  });

  it('a limit counts for time alone', () => {
    expect(read('审批不超过|5个工作日|。', true)).toBe(true);
    expect(read('负债不超过|5亿元|。')).toBe(false);
  });
});

describe('listsThresholds', () => {
  it.each([
    ['投资强度每亩不低于300万元，建筑密度不低于40%。', true],
    ['严把准入门槛，产值不得少于2亿元，税收不得少于800万元。', true],
    ['投资强度不低于300万元。', false],
    ['优良率不低于85%，新增就业不少于5000人。', false],
  ])('%s', (sentence, lists) => {
    expect(listsThresholds(sentence)).toBe(lists);
  });

  it('makes its bounded numbers norms', () => {
    expect(read('亩均税收不少于|20万元|，', false, true)).toBe(true);
    expect(read('容积率|1.5|以上，', false, true)).toBe(true);
    expect(read('已引进|3个|项目', false, true)).toBe(false);
  });
});
