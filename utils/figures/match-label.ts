import { anyOf } from '../lexicon/any-of.ts';
import { grossProductNames } from '../lexicon/aspect-words.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { matchIndicator } from '../lexicon/match-indicator.ts';

const MOST = 4000;
/** False for a label that names none. */
const known = new Map<string, Indicator | false>();

/** The indicator that a label names. Reports say the same labels over and over: what was asked is remembered. */
export function matchLabel(label: string): Indicator | undefined {
  const asked = known.get(label);
  if (asked !== undefined) return asked || undefined;
  if (known.size >= MOST) known.clear();
  const found = findRow(label);
  known.set(label, found ?? false);
  return found;
}

const product = anyOf(grossProductNames);
/** 进出口总额占GDP的比重, 服务业增加值占比: an indicator of its own may be a part of the gross product. */
const partOfProduct = new RegExp(`^(?:(.{2,16}?)占${product}的?(?:比重|比例|比)|(.{2,12}增加值)占比)$`);
/** 第三产业在地区生产总值中的占比: what its share is of may be an indicator without 增加值 or with it. */
const shareOfProduct = new RegExp(
  `^(.{2,12}?)(?:增加值)?(?:在|占)${product}(?:中的?|的)?(?:比重|占比|比例)$`,
);

function findRow(label: string): Indicator | undefined {
  const row = matchIndicator(label);
  if (row?.core) return row;
  const [, part, added] = partOfProduct.exec(label) ?? [];
  const whole = matchIndicator(part ?? added ?? '');
  if (whole?.core) return whole;
  const sector = row === undefined ? shareOfProduct.exec(label)?.[1] : undefined;
  if (sector === undefined) return row;
  const shared = matchIndicator(sector) ?? matchIndicator(`${sector}增加值`);
  return shared?.core ? shared : row;
}
