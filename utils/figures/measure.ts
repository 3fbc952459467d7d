import type { Measure } from '../figure.ts';
import { growthNouns, type Relation, shareNouns } from '../lexicon/relation-words.ts';
import { dimensionClass } from '../lexicon/units.ts';
import type { LeftContext } from './left-context.ts';
import type { Quantity } from './quantity.ts';
import { isDistance } from './year-span.ts';

export interface MeasureReading {
  readonly measure: Measure;
  /** By verb: 下降, 低于. */
  readonly negative: boolean;
  readonly rule: string;
}

const relative = new Set(['percent', 'ratio', 'none']);

/** What a number is: an amount, a growth, a change, a share, a rate or a rank, from its unit and the words beside it. */
export function readMeasure(
  quantity: Quantity,
  left: LeftContext,
  label: string,
  right: string,
  /** Whether the words behind name what is counted: 降低900多万户税负. */
  objectBehind = false,
): MeasureReading {
  const { dimension } = quantity;
  if (dimension === 'rank') return plain('rank', 'unit:rank');
  if (dimension === 'proportion') return plain('share', 'unit:proportion');
  if (dimension === 'doublings') return plain('growth', 'unit:doublings');
  const move = movement(left.relations);
  const negative = move === 'down' || left.relations.includes('below');
  if (dimension === 'percentage-points' || dimension === 'basis-points') {
    return { measure: 'change', negative, rule: 'unit:points' };
  }
  const kind = dimensionClass(dimension);
  if (relative.has(kind) && !dimension.includes('/'))
    return relativeMeasure(quantity, left, label, right, move);
  if (objectBehind && kind !== 'money' && (move === 'up' || move === 'down')) return plain('level', 'object');
  return absoluteMeasure(left, label, move, negative, kind === 'money');
}

function plain(measure: Measure, rule: string): MeasureReading {
  return { measure, negative: false, rule };
}

/** The verb of moving that governs the number, unless 到 or 由 makes it an end of the way. */
function movement(relations: readonly Relation[]): 'up' | 'down' | 'end' | undefined {
  for (const relation of relations) {
    if (relation === 'to' || relation === 'from') return 'end';
    if (relation === 'up' || relation === 'down') return relation;
  }
  return undefined;
}

/** 占年度计划的96% is how far it came; 占支出预算的12% is a part. */
const ofPlan = /(?:计划|目标|任务|进度|(?<![支出收入本级])预算)的?$/;

function relativeMeasure(
  quantity: Quantity,
  { relations, compares }: LeftContext,
  label: string,
  right: string,
  move: ReturnType<typeof movement>,
): MeasureReading {
  if (quantity.dimension === 'none' && isDistance(relations))
    return { measure: 'change', negative: relations.includes('below'), rule: 'verb:compare' };
  if (label.endsWith('自然增长率')) return plain('rate', 'noun:rate');
  if (growthNouns.some((noun) => label.endsWith(noun))) {
    return {
      measure: 'growth',
      negative: label.endsWith('降幅') || label.endsWith('跌幅'),
      rule: 'noun:growth',
    };
  }
  if (/相当于$|恢复到$|^(?:只|仅)?相当于|^恢复到/.test(label)) return plain('rate', 'compared:rate');
  if (move === 'up' || move === 'down')
    return { measure: 'growth', negative: move === 'down', rule: 'verb:growth' };
  if (/^(?:左右)?的(?:速度|增速|增长|增幅|年均|速率)/.test(right)) return plain('growth', 'behind:growth');
  if (/^(?:以上|左右)?的(?:降幅)/.test(right))
    return { measure: 'growth', negative: true, rule: 'behind:fall' };
  if (relations.includes('share')) return plain(ofPlan.test(label) ? 'rate' : 'share', 'verb:share');
  if (/^占/.test(label) && ofPlan.test(label)) return plain('rate', 'of-plan');
  if (/^(?:占|约占|仅占)/.test(label)) return plain('share', 'verb:share');
  if (/(?:完成|实现)?[一-鿿]{0,6}(?:目标|计划|任务|预算)的?$/.test(label)) return plain('rate', 'of-plan');
  if (quantity.unit === '成' && !label.endsWith('率')) return plain('share', 'unit:tenths');
  if (isShare(label)) return plain('share', 'noun:share');
  if (quantity.dimension === 'none' && quantity.numeral.unit === '') return plain('share', 'fraction');
  if (
    move === undefined &&
    (relations.includes('versus') || relations.includes('average') || compares) &&
    quantity.dimension === 'percent'
  ) {
    return relations.includes('above') || relations.includes('below')
      ? { measure: 'change', negative: relations.includes('below'), rule: 'verb:compare' }
      : plain('growth', 'versus');
  }
  if (
    quantity.dimension === 'percent' &&
    /^(?:以上|左右)?的?[一-鿿]/.test(right) &&
    /^(?:以上|左右|以下)?的/.test(right)
  )
    return plain('share', 'of-noun');
  const counts =
    quantity.dimension === 'none' && (!quantity.numeral.digits.includes('.') || label.endsWith('指数'));
  return plain(counts ? 'level' : 'rate', 'ratio');
}

function isShare(label: string): boolean {
  return shareNouns.some((noun) => label.endsWith(noun)) || /[一-鿿]占(?![比地用])[^率]{1,20}$/.test(label);
}

function absoluteMeasure(
  { relations, compares }: LeftContext,
  label: string,
  move: ReturnType<typeof movement>,
  negative: boolean,
  kindOfMoney: boolean,
): MeasureReading {
  if (move === 'up' || move === 'down')
    return { measure: 'change', negative: move === 'down', rule: 'verb:change' };
  if (relations.includes('above') || relations.includes('below')) {
    return { measure: 'change', negative, rule: 'verb:compare' };
  }
  if (label === '新增' && (compares || kindOfMoney)) return plain('change', 'verb:new');
  if (/(?:增量|增加额|增加量|净增额)$/.test(label)) return plain('change', 'noun:change');
  if (/^净增/.test(label)) return plain('change', 'verb:net');
  if (compares && /^(?:新增|净增|增)/.test(label)) return plain('change', 'compared:change');
  if (/(?:增收|增产|增加|减少|减亏|减产|降本|节约|减免)$/.test(label) && /[户人亩年]均/.test(label))
    return plain('change', 'noun:change');
  if (/^扣减/.test(label)) return { measure: 'change', negative: true, rule: 'verb:deduct' };
  if (/亏损额?$/.test(label) && kindOfMoney) return { measure: 'level', negative: true, rule: 'noun:loss' };
  return plain('level', 'amount');
}
