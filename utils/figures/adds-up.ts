import { anyOf } from '../lexicon/any-of.ts';
import { byCharacter } from '../lexicon/by-character.ts';
import { actAdverbs, flowEvents, flowNouns, flowVerbs, stockNames } from '../lexicon/flow-words.data.ts';
import { startFinder } from '../lexicon/word-finders.ts';
import type { SpreadNumber } from './year-span.ts';

const stockName = startFinder(stockNames);
const flowVerb = startFinder(flowVerbs);
const adverbsByStart = byCharacter(actAdverbs, (word) => word[0] ?? '');
const MOST_ADVERBS = 2;

const flow = new RegExp(anyOf(flowNouns));
const event = new RegExp(`^[一-鿿“”]{2,20}?${anyOf(flowEvents)}`);
/** 年接待游客, 日处理能力: of one year, whatever the act. */
const yearly = /^[年日月](?!均)/;

/** Whether an amount adds up over years, as what was built or sold does, by the words around its number. */
export function addsUp({ label, clause, behind, relations }: SpreadNumber): boolean {
  if (yearly.test(clause)) return false;
  return relations.includes('sum') || isAct(label) || isAct(clause) || flow.test(label) || event.test(behind);
}

function isAct(words: string): boolean {
  return stockName(words, 0) === undefined && beginsWithVerb(words, 0, MOST_ADVERBS);
}

/** 又|重点|实施: a verb, perhaps behind adverbs. */
function beginsWithVerb(words: string, at: number, adverbs: number): boolean {
  if (flowVerb(words, at) !== undefined) return true;
  if (adverbs === 0) return false;
  const fitting = adverbsByStart.get(words.charCodeAt(at))?.filter((word) => words.startsWith(word, at));
  return fitting?.some((word) => beginsWithVerb(words, at + word.length, adverbs - 1)) === true;
}
