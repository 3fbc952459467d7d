import { anyOf } from '../lexicon/any-of.ts';
import { startsWithWord } from '../lexicon/common-start.ts';
import { ownZones } from '../lexicon/place-words.data.ts';
import { commonStems } from '../lexicon/subject-words.data.ts';

const zone = new RegExp(
  `(?:^|关于|[年：:])((?:[一-鿿]{2,3}[省市州县])?[一-鿿]{0,6}?)(${anyOf(ownZones)})(?=\\d|[一二]〇|管委会|管理委员会|党工委|办事处|工作|年度|情况|发展|经济运行|$)`,
);
const common = new RegExp(`^(?:${commonStems.join('|')})+$`);

/** A development zone or a street that a title names as the one that reports: 青渚经济技术开发区2018年工作总结. */
export function zoneOfTitle(title: string): string | undefined {
  const [, stem = '', kind = ''] = zone.exec(title) ?? [];
  return stem.length < 2 || common.test(stem) || startsWithWord(stem) ? undefined : stem + kind;
}
