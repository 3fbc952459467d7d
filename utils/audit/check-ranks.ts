import type { Audited } from './audited.ts';
import { type Finding, settled } from './finding.ts';

/** What stands right after a number of places among which is ranked: 14个县区排名中. */
const RANKED = /^[^,，。；;、:：\n]{0,12}(?:排名|排位|位次|中)/u;
const LOOK_AHEAD = 20;

/** A rank cannot be higher than the number of those ranked, where the sentence gives it: 全省11个城区排名中列第12位. */
export function checkRanks(text: string, figures: readonly Audited[]): Finding[] {
  const findings: Finding[] = [];
  let ranked: Audited | undefined;
  for (const one of figures) {
    if (ranked && ranked.sentence !== one.sentence) ranked = undefined;
    const { measure, value } = one.figure;
    const counts = measure === 'level' && one.unit?.dimension.startsWith('count:');
    if (counts && RANKED.test(text.slice(one.end, one.end + LOOK_AHEAD))) ranked = one;
    if (measure !== 'rank' || !ranked) continue;
    const fits = value <= ranked.figure.value;
    const computation = `${value} ${fits ? '≤' : '>'} ${ranked.figure.value}`;
    findings.push(settled('rank', fits, [ranked, one], computation));
  }
  return findings;
}
