/** Invented reports for measuring a large library: places, years and numbers by chance, none of them real. */

export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): the same seed gives the same reports. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = [...'青白清云石溪江山林泉湖平安宁远兴永昌盛丰和顺德新龙凤梅竹松柏岭原川阳阴东西南北'];
const amounts = [
  '地区生产总值',
  '固定资产投资',
  '社会消费品零售总额',
  '规模以上工业增加值',
  '一般公共预算收入',
  '农林牧渔业总产值',
  '进出口总额',
  '金融机构存款余额',
];
const people = ['城镇居民人均可支配收入', '农村居民人均可支配收入'];
const fillers = [
  ...['狠抓项目建设', '深化各项改革', '推进乡村振兴', '优化营商环境', '改善人居环境', '加强社会治理'],
  ...['做强主导产业', '培育新的动能', '完善基础设施', '保障粮食安全', '整治河道沟渠', '发展特色种植'],
  ...['扩大对外开放', '促进就业创业', '筑牢生态屏障', '办好民生实事', '提升城市品质', '壮大集体经济'],
];

export interface InventedText {
  readonly title: string;
  readonly region: string;
  readonly year: number;
  readonly text: string;
}

/** A report of about `figures` figures, a title and paragraphs in the manner of a county's work report. */
export function inventText(seed: number, figures: number): InventedText {
  const random = seededRandom(seed);
  const region = `${pick(random, syllables)}${pick(random, syllables)}${pick(random, syllables)}县`;
  const year = 2005 + Math.floor(random() * 20);
  const title = `${region}${year}年国民经济和社会发展情况报告`;
  const lines = [title, `${year}年，全县上下${fill(random)}，${fill(random)}。`];
  for (let count = 0; count < figures; count += 4) {
    lines.push(
      `${sentence(random, year)}${sentence(random, year)}${fill(random)}，${fill(random)}，${fill(random)}。`,
    );
  }
  return { title, region, year, text: lines.join('\n') };
}

function sentence(random: Random, year: number): string {
  const growth = (random() * 18).toFixed(1);
  if (random() < 0.25) {
    return `${pick(random, people)}${Math.floor(8000 + random() * 40000)}元，比${year - 1}年增长${growth}%。`;
  }
  const topic = `${fill(random)}${fill(random)}`;
  return `${topic}，实现${pick(random, amounts)}${(random() * 400).toFixed(2)}亿元，增长${growth}%。`;
}

function fill(random: Random): string {
  return `${pick(random, syllables)}${pick(random, syllables)}${pick(random, fillers)}`;
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}
