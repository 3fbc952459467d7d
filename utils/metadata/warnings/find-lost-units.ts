import { countOf } from './count-of.ts';

/**
 * Evidence that numbers lost their unit, as by a filter that eats `%`: growth and shares that end in a stop, while
 * the text has hardly a per cent sign.
 */
export function findLostUnits(text: string): string[] {
  const signs = countOf(text, '%') + countOf(text, '％') + countOf(text, '百分点');
  if (signs > 6) return [];
  const lost = [
    ...text.matchAll(
      /(?:增长|下降|增幅|同比|提高|占比|占|达到?|完成率|比重为?)(?:了)?\s?\d+(?:\.\d+)?(?=[，。；、,;]|$)/gm,
    ),
  ]
    .map((match) => match[0])
    .filter((words) => !/(?:19|20)\d\d$/.test(words));
  return lost.length > signs * 2 ? [`% ${signs}`, ...lost.slice(0, 5)] : [];
}
