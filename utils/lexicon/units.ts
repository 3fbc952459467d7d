import { classifiers } from './classifiers.data.ts';
import { simplify } from './simplify.ts';
import { unitRows } from './units.data.ts';
import { startFinder } from './word-finders.ts';

/** A unit of measure. Two units of one dimension convert by their factors; counts convert only to themselves. */
export interface Unit {
  readonly name: string;
  /** `money:CNY`, `money:USD`, `area`, `length`, `mass`, `percent`, `count:个` … */
  readonly dimension: string;
  /** Exact decimal: how many of the dimension's base unit one of this is. */
  readonly factor: string;
}

const zeros = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** Units without scale, by name. */
const baseUnits: ReadonlyMap<string, Unit> = new Map([
  ...classifiers.map((name) => [name, { name, dimension: `count:${name}`, factor: '1' }] as const),
  ...unitRows.map(([name, dimension, factor]) => [name, { name, dimension, factor }] as const),
]);

const longestUnit = startFinder(baseUnits.keys());

/** The end of the longest unit without scale that stands at an offset, `A/B` included; undefined for none. */
export function findUnitEnd(text: string, at: number): number | undefined {
  const end = simpleUnitEnd(text, at);
  if (end === undefined || (text[end] !== '/' && text[end] !== '／')) return end;
  const scale = scaleEnd(text, end + 1);
  // 克/千瓦时: the scale may be a part of the unit's own name.
  const ends = [end + 1, scale, Math.max(end + 1, scale - 1)].map((from) => simpleUnitEnd(text, from) ?? end);
  return Math.max(...ends);
}

/** A character behind a unit of one character that makes both a word: 个体, 家庭, 处理. */
const continuations: ReadonlyMap<string, string> = new Map([
  ['个', '体'],
  ['家', '庭电具乡居长园'],
  ['户', '籍外'],
  ['名', '牌优单校镇录'],
  ['条', '例件'],
  ['所', '有得在属需'],
  ['台', '湾风账阶'],
  ['座', '谈椅'],
  ['期', '间末限望'],
  ['场', '馆所地景'],
  ['位', '于置列居'],
  ['元', '旦素'],
  ['次', '要日'],
  ['批', '准复发评'],
  ['对', '外口接标应'],
  ['口', '岸径'],
  ['处', '理置罚于在'],
  ['起', '到来草点步'],
  ['天', '然津府'],
  ['株', '洲式'],
  ['里', '程'],
  ['亩', '均'],
  ['人', '均'],
  ['成', '立员功果本为'],
  ['分', '别布类'],
  ['城', '乡镇市区'],
  ['村', '民庄级居集'],
  ['国', '家内际有'],
  ['校', '园区外'],
  ['厂', '房区矿'],
  ['店', '面铺'],
  ['园', '区林'],
  ['院', '校士'],
  ['企', '业'],
  ['市', '场民级县区直'],
  ['区', '域间级县'],
  ['镇', '区域'],
  ['省', '级域外内'],
  ['乡', '镇村'],
  ['县', '域级城市区乡'],
  ['港', '口区'],
  ['站', '点'],
  ['方', '面向式案'],
]);

function simpleUnitEnd(text: string, at: number): number | undefined {
  const unit = longestUnit(text, at);
  if (unit === undefined) return undefined;
  const end = at + unit.length;
  const next = text[end];
  const goesOn = unit.length === 1 && next !== undefined && continuations.get(unit)?.includes(next) === true;
  return goesOn ? undefined : end;
}

/** The end of the scales (百千万亿) that stand at an offset. */
export function scaleEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && zeros.has(text[end] ?? '')) end++;
  return end;
}

/** Reports name the same few units over and over; a hostile page must not fill the memory with new ones. */
const MOST_NAMES = 2000;
const unitsByName = new Map<string, Unit | undefined>();

/** The unit that a name stands for, scales included (`万平方米`); undefined for a name that is no unit. */
export function findUnit(name: string): Unit | undefined {
  const known = unitsByName.get(name);
  if (known !== undefined || unitsByName.has(name)) return known;
  if (unitsByName.size >= MOST_NAMES) unitsByName.clear();
  const unit = makeUnit(simplify(name));
  unitsByName.set(name, unit);
  return unit;
}

function makeUnit(name: string): Unit | undefined {
  const [over = '', under] = name.split(/[/／]/, 2);
  const upper = findScaled(over);
  if (under === undefined || upper === undefined) return upper && { ...upper, name };
  return { name, dimension: `${upper.dimension}/${under}`, factor: upper.factor };
}

function findScaled(name: string): Unit | undefined {
  const end = scaleEnd(name, 0);
  for (
    let scale = 0, factor = '';
    scale <= end;
    factor += '0'.repeat(zeros.get(name[scale] ?? '') ?? 0), scale++
  ) {
    const base = baseUnits.get(name.slice(scale));
    if (base !== undefined) return { name, dimension: base.dimension, factor: base.factor + factor };
    if (scale === name.length && scale > 0) return { name, dimension: 'number', factor: `1${factor}` };
  }
  return undefined;
}

const capacities: ReadonlySet<string> = new Set(['power', 'mass', 'energy', 'volume', 'apparent-power']);

/** Whether a dimension measures what a plant can make or hold: 5GW, 20万吨. */
export function isCapacity(dimension: string): boolean {
  return capacities.has(dimension);
}

/** `count`, `money`, `percent` …: a dimension without its kind. */
export function dimensionClass(dimension: string): string {
  const colon = dimension.indexOf(':');
  return colon < 0 ? dimension : dimension.slice(0, colon);
}
