import Big from 'big.js';
import { decimalPlaces, printedDecimal } from '../decimal.ts';
import type { Audited } from './audited.ts';
import { type Finding, settled } from './finding.ts';
import { overlap, printedInterval, sum } from './interval.ts';

const COLON = /^\s*[:：∶比]\s*$/u;
const FEWEST_PARTS = 3;
/** A colon list that is far from 100 is a ratio of another kind (5:3:2). */
const NEAREST = 90;
const FARTHEST = 110;

/** 三次产业结构为 1.1:50.3:48.6: a list parted by colons makes up the whole and sums to 100. */
export function checkShareSums(text: string, figures: readonly Audited[]): Finding[] {
  const findings: Finding[] = [];
  let list: Audited[] = [];
  const close = () => {
    const finding = list.length >= FEWEST_PARTS ? check(list) : undefined;
    if (finding) findings.push(finding);
    list = [];
  };
  for (const figure of figures) {
    const last = list.at(-1);
    const linked =
      last !== undefined &&
      figure.figure.start - last.end <= 3 &&
      COLON.test(text.slice(last.end, figure.figure.start));
    if (!linked) close();
    list.push(figure);
  }
  close();
  return findings;
}

function check(list: readonly Audited[]): Finding | undefined {
  const printed = list.map(({ figure }) => printedDecimal(figure));
  const total = printed.reduce((so, one) => so.plus(one), new Big(0));
  if (total.lt(NEAREST) || total.gt(FARTHEST)) return undefined;
  const whole = { low: new Big(100), high: new Big(100) };
  const agrees = overlap(sum(list.map(({ figure }) => printedInterval(figure))), whole);
  const computation = `${printed.join(' + ')} = ${total.toFixed(Math.max(...printed.map(decimalPlaces)))}`;
  return settled('share-sum', agrees, list, computation, printed.join(':'));
}
