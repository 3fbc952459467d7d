import { anyOf } from '../lexicon/any-of.ts';
import { fallNouns, speedNouns, wantedNouns } from '../lexicon/measure-words.data.ts';
import { growthNouns, shareNouns } from '../lexicon/relation-words.ts';
import { type Measured, type MeasureReading, plain } from './measured.ts';
import { isDistance } from './year-span.ts';

/** What a percentage, a multiple or a bare number is; the first of the ways that knows decides. */
export function relativeMeasure(measured: Measured): MeasureReading {
  return (
    ofBareDistance(measured) ??
    ofRelativeDistance(measured) ??
    ofGrowthNoun(measured) ??
    ofEquation(measured) ??
    ofVerb(measured) ??
    ofNounBehind(measured) ??
    ofShare(measured) ??
    ofComparison(measured) ??
    ofRest(measured)
  );
}

/** 分别高出6.3和3.9个百分点: the first has no unit of its own. */
function ofBareDistance({ quantity, left }: Measured): MeasureReading | undefined {
  return quantity.dimension === 'none' && isDistance(left.relations)
    ? plain('change', 'verb:compare', left.relations.includes('below'))
    : undefined;
}

const rated = /[率速幅重比度]$/;

/** 税收比临汐县低41.4%, 比种田高6倍: by how much of the other; of a rate it is the difference. */
function ofRelativeDistance({ quantity, left, label }: Measured): MeasureReading | undefined {
  const { dimension } = quantity;
  if ((dimension !== 'percent' && dimension !== 'ratio') || !left.compares || !isDistance(left.relations))
    return undefined;
  return rated.test(label) ? undefined : plain('growth', 'verb:compare', left.relations.includes('below'));
}

function ofGrowthNoun({ label }: Measured): MeasureReading | undefined {
  if (label.endsWith('自然增长率')) return plain('rate', 'noun:rate');
  if (!growthNouns.some((noun) => label.endsWith(noun))) return undefined;
  return plain(
    'growth',
    'noun:growth',
    fallNouns.some((noun) => label.endsWith(noun)),
  );
}

/** 相当于射阳的三分之一, 不到全省的四成. */
function ofEquation({ left }: Measured): MeasureReading | undefined {
  return left.relations.includes('equals') ? plain('rate', 'compared:rate') : undefined;
}

/** 地方留成部分返还|一半. */
const awarded = /(?:返还|减免)$/;

function ofVerb({ label, move }: Measured): MeasureReading | undefined {
  if (/相当于$|恢复到$|^(?:只|仅)?相当于|^恢复到|^还?不[到及足]/.test(label))
    return plain('rate', 'compared:rate');
  if (awarded.test(label)) return plain('rate', 'awarded:rate');
  return move === 'up' || move === 'down' ? plain('growth', 'verb:growth', move === 'down') : undefined;
}

const speed = new RegExp(`^(?:以上|左右)?的${anyOf(speedNouns)}`);

/** 以8%的速度, 12%的降幅. */
function ofNounBehind({ right }: Measured): MeasureReading | undefined {
  if (speed.test(right)) return plain('growth', 'behind:growth');
  return /^(?:以上|左右)?的降幅/.test(right) ? plain('growth', 'behind:fall', true) : undefined;
}

const wanted = anyOf(wantedNouns);
/** 占年度计划的96% is how far it came; 占支出预算的12% is a part. */
const shareOfPlan = new RegExp(`(?<![支出收入本级](?=预算))${wanted}的?$`);
const ofPlan = new RegExp(`${wanted}的?$`);

function ofShare({ quantity, left, label }: Measured): MeasureReading | undefined {
  if (left.relations.includes('share') || /^[约仅]?占/.test(label))
    return shareOfPlan.test(label) ? plain('rate', 'of-plan') : plain('share', 'verb:share');
  if (ofPlan.test(label)) return plain('rate', 'of-plan');
  if (quantity.unit === '成' && !label.endsWith('率')) return plain('share', 'unit:tenths');
  if (isShare(label)) return plain('share', 'noun:share');
  return quantity.dimension === 'none' && quantity.numeral.unit === ''
    ? plain('share', 'fraction')
    : undefined;
}

function isShare(label: string): boolean {
  return shareNouns.some((noun) => label.endsWith(noun)) || /[一-鿿]占(?![比地用])[^率]{1,20}$/.test(label);
}

/** 同比7.2%, 年均8%. */
function ofComparison({ quantity, left, move }: Measured): MeasureReading | undefined {
  const { relations, compares } = left;
  if (quantity.dimension !== 'percent' || move !== undefined) return undefined;
  if (!compares && !relations.includes('versus') && !relations.includes('average')) return undefined;
  return isDistance(relations)
    ? plain('change', 'verb:compare', relations.includes('below'))
    : plain('growth', 'versus');
}

/** 居民消费价格指数（CPI）101.2. */
const index = /(?:指数|[CP]PI)(?:[（(][^（）()]*[）)])?$/;

/** 80%以上的农户 is a part of them; 1.5倍 and 98.2% are rates, an index is a level. */
function ofRest({ quantity, label, right }: Measured): MeasureReading {
  const { dimension, numeral } = quantity;
  if (
    dimension === 'percent' &&
    /^(?:以上|左右|以下)?的/.test(right) &&
    /^(?:以上|左右)?的?[一-鿿]/.test(right)
  )
    return plain('share', 'of-noun');
  const counts = dimension === 'none' && (!numeral.digits.includes('.') || index.test(label));
  return plain(counts ? 'level' : 'rate', 'ratio');
}
