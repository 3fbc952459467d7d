import { anyOf } from '../lexicon/any-of.ts';
import {
  buildingVerbs,
  countedHeads,
  governingVerbs,
  investmentNouns,
  plannedWords,
  renewingVerbs,
} from '../lexicon/label-words.data.ts';
import { growthNames } from '../lexicon/washed-words.ts';

const head = anyOf(countedHeads);
const headFirst = new RegExp(`^(.*?${head})(新?[一-鿿]{2,4})$`);
const threshold = /(?:[\d.]*[十百千万亿]+元)(?:以上|以下)的?(?:工业|产业|农业|服务业|重大|重点)?/;
const invested = new RegExp(`${anyOf(plannedWords)}(?:计划|预计|拟)?(${anyOf(investmentNouns)})$`);
const built = new RegExp(`^${anyOf(buildingVerbs)}[、和及]?${anyOf(renewingVerbs)}([一-鿿]{2,8})$`);

/** 新开工 + 亿元以上项目: verb before and noun behind name an indicator together; 项目投产 is 投产项目. */
export function rightVariants(left: string, right: string): readonly string[] {
  const [, noun, verb] = headFirst.exec(right) ?? [];
  return [
    ...(left === '' ? [] : [left + right]),
    ...(noun === undefined || verb === undefined
      ? []
      : [verb + noun, verb + noun.slice(-2), `新${verb}${noun.slice(-2)}`]),
  ];
}

/** Other ways to read a label as an indicator's name: 亿元以上项目新签约 is 新签约项目, 新建、改造道路 is 新建道路. */
export function leftVariants(left: string): readonly string[] {
  const [, noun, verb] = headFirst.exec(left) ?? [];
  const road = built.exec(left)?.[1];
  const investment = invested.exec(left)?.[1];
  const variants: readonly (string | undefined)[] = [
    noun && verb && verb + noun.slice(-2),
    left.replace(threshold, ''),
    left.replace(/^(新增|新建|新铺|改造)(?:城市|城区|城乡|各类)/, '$1'),
    growthNames.get(left),
    investment,
    investment && '总投资',
    ...governingVerbs
      .filter((governing) => left.startsWith(governing))
      .map((each) => left.slice(each.length)),
    road && `新建${road}`,
    road && `新建${road.slice(-2)}`,
    left.replace(/(?:共?实现|完成|累计)(?=[一-鿿]{2,})/, ''),
    /^(?:[一-鿿]{2,8}?的)([一-鿿]{4,})$/.exec(left)?.[1],
  ];
  return variants.flatMap((variant) => (variant && variant !== left ? [variant] : []));
}
