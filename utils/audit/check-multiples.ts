import { monthSpan } from '../period.ts';
import type { Audited } from './audited.ts';
import { type Finding, settled } from './finding.ts';
import { type Levels, levelOf } from './levels.ts';
import { checkShare } from './share-arithmetic.ts';

/** 是2010年的3倍: the year whose level the number is a multiple of. */
const OF_YEAR = /(?:是|为|相当于|达到?)((?:19|20)\d{2})年(?:底|末|全年)?的(?:约|近)?$/u;
const WORDS_BEFORE = 14;

/** 财政收入13.8亿元,是2010年的3倍: a multiple against the two levels that the report gives, here or elsewhere. */
export function checkMultiples(text: string, figures: readonly Audited[], levels: Levels): Finding[] {
  return figures.flatMap((multiple): Finding[] => {
    const { figure, months } = multiple;
    if (figure.unit !== '倍' || figure.measure !== 'rate' || figure.certainty !== 'sure' || !months)
      return [];
    const year = OF_YEAR.exec(text.slice(Math.max(0, figure.start - WORDS_BEFORE), figure.start))?.[1];
    const earlier = year === undefined ? undefined : monthSpan(year);
    const part = levelOf(levels, multiple, months);
    const whole = earlier && levelOf(levels, multiple, earlier);
    const result = part && whole && checkShare({ part, whole, share: multiple });
    return result ? [settled('growth', result.agrees, [whole, part, multiple], result.computation)] : [];
  });
}
