import { definitionOf } from '../lexicon/definition.ts';
import { normaliseIndicatorName } from '../lexicon/indicator-name.ts';
import { matchIndicator } from '../lexicon/match-indicator.ts';
import { type Audited, amountOf, textBetween } from './audited.ts';
import { isTakenFrom } from './check-parts.ts';
import { type Finding, settled } from './finding.ts';
import { overlap } from './interval.ts';
import { checkShare, type ShareClaim } from './share-arithmetic.ts';

const LONGEST_LINK = 40;
/** What the share is of, as all words before it say: ,占营业收入的, 占总投资的比重为; nothing in 占, 占比, 占总数的. */
const SHARE_OF =
  /^(?:左右|以上)?[\s,，、]*占([^占,，、。；;\n]{0,20}?)的?(?:比重|比例|比|份额)?(?:达到|达|为)?(?:约|近|超过|超)?$/u;
/** Words that only say that all of it is meant. */
const WHOLLY = /总数|总量|总额|全部|^总$/gu;
/** Whose it is; the key says the same by place and time: 全县工业总产值, 公司营业收入, 当年财政支出. */
const WHOSE = /^(?:全[国省市县区州镇乡]|公司|集团|企业|当年|同期|其)/u;

/** All of that kind in a place, which is more than what 其中 takes a part from: 占全县的, 占全省总量的. */
const OF_PLACE = /^全[国省市县区州镇乡]$/u;

/** Amounts by name, place and time; `undefined` where the report gives several that differ. */
type Wholes = Map<string, Audited | undefined>;

/**
 * 其中机器人9.85亿元,占营业收入的25.5%: a share right behind its amount, of a whole that the share's words name and the
 * report gives for the same place and time, or of the amount that 其中 takes the part from. Behind a part the share may
 * be meant of either (项目28个,其中大项目9个,占全部项目的22%): one that fits settles it. Linear in the figures.
 */
export function checkShares(text: string, figures: readonly Audited[]): Finding[] {
  const wholes: Wholes = new Map();
  for (const figure of figures) if (isAmount(figure)) remember(wholes, figure);
  return figures.flatMap((_, place): Finding[] => {
    const findings = claimsOf(text, figures, place, wholes).flatMap(findingOf);
    const agreeing = findings.find(({ verdict }) => verdict === 'agrees');
    return agreeing ? [agreeing] : findings.slice(0, 1);
  });
}

/** What the share at `place` may be said of, the likeliest first. */
function claimsOf(text: string, figures: readonly Audited[], place: number, wholes: Wholes): ShareClaim[] {
  const [before, share] = [figures[place - 1], figures[place]];
  if (!before || share?.figure.measure !== 'share' || before.sentence !== share.sentence) return [];
  const name = nameOfWhole(text, before, share);
  const moved = before.figure.measure === 'growth' || before.figure.measure === 'change';
  const partPlace = moved ? place - 2 : place - 1;
  const part = figures[partPlace];
  if (name === undefined || !part || part.sentence !== share.sentence || !isAmount(part)) return [];
  const around = figures[partPlace - 1];
  const outer = around && isAmount(around) && isTakenFrom(text, part, around) ? around : undefined;
  if (name === '') return outer ? [{ part, whole: outer, share }] : [];
  return [part, outer].flatMap((one) => {
    const whole = one && named(wholes, name, one);
    return whole && whole !== one ? [{ part: one, whole, share }] : [];
  });
}

function findingOf(claim: ShareClaim): Finding[] {
  const result = checkShare(claim);
  if (!result) return [];
  const { part, whole, share } = claim;
  return [settled('part-whole', result.agrees, [part, whole, share], result.computation)];
}

function isAmount({ figure, unit }: Audited): boolean {
  return (
    figure.measure === 'level' &&
    figure.certainty === 'sure' &&
    figure.status !== 'norm' &&
    figure.approx === undefined &&
    unit !== undefined
  );
}

/** The name of the whole between a figure and its share, '' for all of it; undefined where other words stand there. */
function nameOfWhole(text: string, before: Audited, share: Audited): string | undefined {
  const link = textBetween(text, before, share, LONGEST_LINK);
  const words = SHARE_OF.exec(link ?? '')?.[1]?.replace(WHOLLY, '');
  return words === undefined || OF_PLACE.test(words) ? undefined : words.replace(WHOSE, '');
}

function named(wholes: Wholes, name: string, part: Audited): Audited | undefined {
  const indicator = matchIndicator(name);
  const plain =
    indicator && definitionOf(name, indicator) === '' ? wholes.get(keyOf(indicator.id, part)) : undefined;
  return wholes.get(keyOf(normaliseIndicatorName(name), part)) ?? plain;
}

function remember(wholes: Wholes, amount: Audited): void {
  const names = [normaliseIndicatorName(amount.figure.label)];
  if (amount.indicator && amount.definition === '') names.push(amount.indicator.id);
  for (const key of names.map((name) => keyOf(name, amount))) {
    const known = wholes.get(key);
    const differs = wholes.has(key) && !(known && overlap(amountOf(known), amountOf(amount)));
    wholes.set(key, differs ? undefined : (known ?? amount));
  }
}

function keyOf(name: string, { figure }: Audited): string {
  return [name, figure.region, figure.period, figure.status].join('\n');
}
