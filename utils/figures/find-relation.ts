import { keptEndings } from '../lexicon/comparison-words.data.ts';
import { movedStocks } from '../lexicon/measure-words.data.ts';
import { type Relation, relationWords, yieldWords } from '../lexicon/relation-words.ts';
import { endFinder } from '../lexicon/word-finders.ts';

const keptEnding = endFinder(keptEndings);

/** 各项贷款|新增26亿元: what stands before it is a stock, and 新增 moves it. */
const movedStock = endFinder(movedStocks.map((stock) => `${stock}新增`));

/** A word of ranking that is also another (保持, 升至) is the other: it ranks by its number. */
const relations = new Map(
  [...relationWords].sort((a, b) => Number(b[1] === 'rank') - Number(a[1] === 'rank')),
);

const anyRelation = endFinder(relations.keys());
const plainRelation = endFinder([...relations.keys()].filter((word) => relations.get(word) !== 'rank'));

/** The word of relation that a stretch of text ends with, and what it says; words of ranking only before ranks. */
export function findRelation(tail: string, ranks: boolean): readonly [string, Relation] | undefined {
  if (movedStock(tail, tail.length) !== undefined) return ['新增', 'up'];
  if (keepsEnding(tail)) return undefined;
  const word = (ranks ? anyRelation : plainRelation)(tail, tail.length);
  const relation = word === undefined ? undefined : relations.get(word);
  return word === undefined || relation === undefined ? undefined : [word, relation];
}

/** 增产, 减收 at the end of a stretch of text. */
export function findYield(tail: string): readonly [string, Relation] | undefined {
  const word = tail.slice(-2);
  const relation = yieldWords.get(word);
  return relation === undefined ? undefined : [word, relation];
}

/** Whether a stretch ends with a word that only looks like a relation: 新增, 国有. */
export function keepsEnding(tail: string): boolean {
  return keptEnding(tail, tail.length) !== undefined;
}
