import { anyOf } from '../lexicon/any-of.ts';
import { deltaNouns, savedNouns } from '../lexicon/measure-words.data.ts';
import type { Relation } from '../lexicon/relation-words.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { endFinder } from '../lexicon/word-finders.ts';
import type { LeftContext } from './left-context.ts';
import { type Measured, type MeasureReading, type MeasureWords, type Move, plain } from './measured.ts';
import type { Quantity } from './quantity.ts';
import { relativeMeasure } from './relative-measure.ts';
import { isDistance } from './year-span.ts';

const relative = new Set(['percent', 'ratio', 'none']);

/** What a number is: an amount, a growth, a change, a share, a rate or a rank, from its unit and the words beside it. */
export function readMeasure(
  quantity: Quantity,
  left: LeftContext,
  { label, right = '', objectBehind = false }: MeasureWords,
): MeasureReading {
  const { dimension } = quantity;
  if (dimension === 'rank') return plain('rank', 'unit:rank');
  if (dimension === 'proportion') return plain('share', 'unit:proportion');
  if (dimension === 'doublings') return plain('growth', 'unit:doublings');
  const measured: Measured = { quantity, left, label, right, move: movement(left.relations) };
  if (dimension === 'percentage-points' || dimension === 'basis-points')
    return plain('change', 'unit:points', isDownward(measured));
  const kind = dimensionClass(dimension);
  if (relative.has(kind) && !dimension.includes('/')) return relativeMeasure(measured);
  if (objectBehind && kind !== 'money' && (measured.move === 'up' || measured.move === 'down'))
    return plain('level', 'object');
  return absoluteMeasure(measured, kind === 'money');
}

function movement(relations: readonly Relation[]): Move {
  for (const relation of relations) {
    if (relation === 'to' || relation === 'from') return 'end';
    if (relation === 'up' || relation === 'down') return relation;
  }
  return undefined;
}

function isDownward({ move, left }: Measured): boolean {
  return move === 'down' || left.relations.includes('below');
}

const delta = endFinder(deltaNouns);
const saved = new RegExp(`[户人亩年]均.*${anyOf(savedNouns)}$`);

function absoluteMeasure(measured: Measured, money: boolean): MeasureReading {
  const { left, label, move } = measured;
  const negative = isDownward(measured);
  if (move === 'up' || move === 'down') return plain('change', 'verb:change', negative);
  if (isDistance(left.relations)) return plain('change', 'verb:compare', negative);
  if (label === '新增' && (left.compares || money)) return plain('change', 'verb:new');
  if (delta(label, label.length) !== undefined || saved.test(label)) return plain('change', 'noun:change');
  if (label.startsWith('净增')) return plain('change', 'verb:net');
  if (left.compares && /^(?:新增|增)/.test(label)) return plain('change', 'compared:change');
  if (label.startsWith('扣减')) return plain('change', 'verb:deduct', true);
  if (label.endsWith('亏损') && money) return plain('level', 'noun:loss', true);
  return plain('level', 'amount');
}
