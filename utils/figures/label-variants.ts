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
import { startFinder } from '../lexicon/word-finders.ts';

const governed = startFinder(governingVerbs);
const head = anyOf(countedHeads);
const headFirst = new RegExp(`^(.*?${head})(新?[一-鿿]{2,4})$`);
const threshold = /(?:[\d.]*[十百千万亿]+元)(?:以上|以下)的?(?:工业|产业|农业|服务业|重大|重点)?/;
const invested = new RegExp(`${anyOf(plannedWords)}(?:计划|预计|拟)?(${anyOf(investmentNouns)})$`);
const built = new RegExp(`^${anyOf(buildingVerbs)}[、和及]?${anyOf(renewingVerbs)}([一-鿿]{2,8})$`);

/** 新开工 + 亿元以上项目: verb before and noun behind name an indicator together; 项目投产 is 投产项目. */
export function* rightVariants(left: string, right: string): Generator<string> {
  if (left !== '') yield left + right;
  const [, noun, verb] = headFirst.exec(right) ?? [];
  if (noun === undefined || verb === undefined) return;
  yield verb + noun;
  yield verb + noun.slice(-2);
  yield `新${verb}${noun.slice(-2)}`;
}

/** Other ways to read a label as an indicator's name: 亿元以上项目新签约 is 新签约项目, 新建、改造道路 is 新建道路. */
export function* leftVariants(left: string): Generator<string> {
  for (const variant of leftReadings(left)) if (variant && variant !== left) yield variant;
}

function* leftReadings(left: string): Generator<string | undefined> {
  const [, noun, verb] = headFirst.exec(left) ?? [];
  yield noun && verb && verb + noun.slice(-2);
  yield left.replace(threshold, '');
  yield left.replace(/^(新增|新建|新铺|改造)(?:城市|城区|城乡|各类)/, '$1');
  yield growthNames.get(left);
  const investment = invested.exec(left)?.[1];
  yield investment;
  yield investment && '总投资';
  const governing = governed(left, 0);
  yield governing && left.slice(governing.length);
  const road = built.exec(left)?.[1];
  yield road && `新建${road}`;
  yield road && `新建${road.slice(-2)}`;
  yield left.replace(/(?:共?实现|完成|累计)(?=[一-鿿]{2,})/, '');
  yield /^(?:[一-鿿]{2,8}?的)([一-鿿]{4,})$/.exec(left)?.[1];
}
