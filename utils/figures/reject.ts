import { looseClassifiers, nounUnits } from '../lexicon/classifiers.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { matchLabel } from './match-label.ts';
import { isBareScale, type Quantity } from './quantity.ts';

/** Why a number measures nothing; the name of the rule. */
export type FigureDoubt =
  | 'in-name' // a letter beside it: PM2.5, 5G, H1N1
  | 'in-quotes' // a slogan: “1358”, “2+5+N”
  | 'no-unit'
  | 'bare-scale' // 千方百计, 百亿产业
  | 'list-count' // 三项工作, 一个目标
  | 'duration' // 经过三年, 连续三年
  | 'age-class' // 60岁以上老人
  | 'threshold' // 亿元以上项目519个: the 亿元
  | 'denominator' // 每10万人
  | 'noun-unit'; // 32号, 2路

/** Beyond the digits that a number keeps exactly stand codes, not measures. */
const LARGEST = 1e15;
const letter = /[A-Za-z_]/;
const han = /[一-鿿]/;
const punctuation = /[，,。；;、！!？?：:）)”〞\s\n\t（(]/;

/** The first rule by which a number is no figure; undefined where it measures something. */
export function findFigureDoubt(
  text: string,
  quantity: Quantity,
  quotation: number | undefined,
): FigureDoubt | undefined {
  const before = text[quantity.start - 1] ?? '\n';
  const after = text[quantity.end] ?? '\n';
  if (letter.test(before) || /[+.-]/.test(before) || after === '+' || isClock(text, quantity))
    return 'in-name';
  if (!quantity.values.every((value) => Math.abs(value) < LARGEST)) return 'in-name';
  if (quotation !== undefined && quotation <= 12) return 'in-quotes';
  if (before === '每' || (before === '/' && quantity.dimension !== 'none')) return 'denominator';
  if (/[数几]/.test(before) && quantity.numeral.chinese) return 'no-unit';
  if (quantity.dimension === 'doublings' && text[quantity.start] !== '翻') return 'noun-unit';
  if (/(?:阅读|下载|浏览|点击|访问|第)$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start)))
    return 'in-name';
  if (quantity.dimension === 'proportion' || quantity.dimension === 'doublings') return undefined;
  if (quantity.dimension === 'none')
    return isFraction(quantity) ? fractionDoubt(text, quantity) : unitlessDoubt(text, quantity, after);
  if (letter.test(after) && /[A-Za-z]$/.test(quantity.unit ?? '')) return 'in-name';
  return (
    scaleDoubt(text, quantity) ??
    chineseDoubt(text, quantity) ??
    durationDoubt(text, quantity) ??
    nounDoubt(text, quantity) ??
    thresholdDoubt(text, quantity)
  );
}

/** 8:30, 17：30: a time of day. */
function isClock(text: string, { start, end, dimension }: Quantity): boolean {
  return (
    dimension === 'none' &&
    (/^[:：]\d\d(?!\d)/.test(text.slice(end, end + 4)) || /\d[:：]$/.test(text.slice(start - 2, start)))
  );
}

function isFraction({ numeral }: Quantity): boolean {
  return numeral.unit === '';
}

function fractionDoubt(text: string, { end }: Quantity): FigureDoubt | undefined {
  return /^[的以左强多，,。；;、）)]/.test(text.slice(end, end + 1)) || end >= text.length
    ? undefined
    : 'no-unit';
}

const measuring =
  /(?:增长|下降|提高|提升|上升|增加|减少|回落|降低|达|达到|为|由|从|自|到|至|降至|升至|增至|是|占|约|近|超|超过|突破|指数|系数|倍差|得分|满意度|之比|比例)$/;

/** Without a unit a number counts where the text says that it measures: 系数降至0.35, 增长21。 */
function unitlessDoubt(text: string, quantity: Quantity, after: string): FigureDoubt | undefined {
  const { numeral, start, outerStart } = quantity;
  if (numeral.chinese) return 'no-unit';
  const left = text.slice(Math.max(0, outerStart - 6), outerStart);
  const measured = measuring.test(left) || endsWithIndicator(text, outerStart);
  if (isYearLike(quantity.values[0] ?? 0, numeral.digits)) return 'no-unit';
  const closes =
    punctuation.test(after) ||
    /[提下上增降缩减扩的以左]/.test(after) ||
    start + numeral.digits.length >= text.length;
  const named = numeral.digits.includes('.') && /^的[一-鿿]/.test(text.slice(quantity.end, quantity.end + 2));
  return (measured || named) && closes ? undefined : 'no-unit';
}

/** 财政收入9350，: the unit is lost behind an indicator's own name. */
function endsWithIndicator(text: string, at: number): boolean {
  if (!han.test(text[at - 1] ?? '')) return false;
  for (let size = 10; size >= 3; size--)
    if (matchLabel(text.slice(Math.max(0, at - size), at)) !== undefined) return true;
  return false;
}

function isYearLike(value: number, digits: string): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100 && digits.length === 4;
}

/** 千万元, 百家 without a digit: an amount only after 近, 超, 过 or where the clause ends on it. */
function scaleDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  if (!isBareScale(quantity.numeral)) return undefined;
  const kind = dimensionClass(quantity.dimension);
  if (kind === 'time') return undefined;
  if (quantity.outerStart < quantity.start) return thresholdDoubt(text, quantity);
  if (quantity.dimension === 'number') return 'bare-scale';
  if (quantity.approx === 'over' && quantity.outerEnd === quantity.end) return undefined;
  // 规模以上工业产值万元: the number itself is lost.
  if (quantity.numeral.digits.length < 2 && kind !== 'time') return 'bare-scale';
  const closes = quantity.end >= text.length || punctuation.test(text[quantity.end] ?? '');
  return kind === 'money' && closes && han.test(text[quantity.start - 1] ?? '') ? undefined : 'bare-scale';
}

/** 两个目标, 三项工作, 一条主线: small Chinese counts that point to a list; 一家企业 at a clause's start counts. */
function chineseDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { numeral, unit = '', start, end } = quantity;
  if (!numeral.chinese || numeral.unit !== undefined)
    return numeral.unit === '%' ? wholePercentDoubt(text, quantity) : undefined;
  if (!dimensionClass(quantity.dimension).startsWith('count')) return tenthDoubt(text, quantity);
  const value = quantity.values[0] ?? 0;
  const near = quantity.outerStart < start || quantity.range;
  if (numeral.digits === '一') return articleDoubt(text, start, end, unit);
  if (value <= 10 && looseClassifiers.has(unit) && !near)
    return value === 10 && unit === '次' && !meetings.test(text.slice(end, end + 4))
      ? undefined
      : 'list-count';
  return value < 10 && /[这那此上述以下]$/.test(text.slice(start - 1, start)) ? 'list-count' : undefined;
}

const countedOnes = new Set(['家', '名', '所', '座', '户']);

const meetings = /^(?:全会|会议|全体|代表大会|党代会|集体学习)/;

function articleDoubt(text: string, start: number, end: number, unit: string): FigureDoubt | undefined {
  if (/每|一个|一名/.test(text.slice(Math.max(0, start - 8), start))) return 'list-count';
  const before = text[start - 1] ?? '\n';
  const opens = punctuation.test(before) || /[市县区省镇年月]/.test(before);
  return countedOnes.has(unit) && opens && han.test(text[end] ?? '') && text[end] !== '一'
    ? undefined
    : 'list-count';
}

function wholePercentDoubt(text: string, { values, end }: Quantity): FigureDoubt | undefined {
  return values[0] === 100 && /^[的地]/.test(text.slice(end, end + 1)) ? 'list-count' : undefined;
}

/** 七成, 八成: not 一成不变; 十里铺, 三分. */
function tenthDoubt(text: string, { unit, end, values }: Quantity): FigureDoubt | undefined {
  if (unit === '成')
    return /^(?:以|左|多|的|，|,|。|；|;|、|）|农|企|居|群|受)/.test(text.slice(end, end + 1))
      ? undefined
      : 'noun-unit';
  if (unit === '里' || unit === '方' || unit === '分' || unit === '度' || unit === '点')
    return (values[0] ?? 0) >= 100 ? undefined : 'noun-unit';
  if (unit === '米' || unit === '斤' || unit === '升' || unit === '担' || unit === '克')
    return /^[，,。；;、）)]/.test(text.slice(end, end + 1)) || (values[0] ?? 0) > 10 ? undefined : undefined;
  return undefined;
}

const durationLeft =
  /(?:控制在|不得多于|限时|满|少于|超过|不超|超|压缩|缩短|缩减|延长|提速|住院日|时间|时限|工期|周期|天数|日数|时长|年限|寿命|仅用|用时|耗时|历时|只用|快|慢|减少|增加|减至|降至|压减|缩至|压缩至|压缩到|缩短至|缩短到|达到|达|由|从|为|至|到|平均|个工作日|约|近|仅需|只需|需)$/;
const durationFrame =
  /(?:经过|连续|历经|距|过去|未来|今后|近|最近|每|利用|用|力争|再过|时隔|头|前|后|这|为期|近期|实施|开展)$/;
const durationVerbs =
  /^(?:内)?(?:建成|竣工|投产|完成|拆|分流|见效|开工|达产|办结|建起|搬|签约|落地|通车|摘牌|封顶|打造|跑完|走完|实现|交付|办好|征)/;

/** A duration counts where it is the limit or the time that a work took, not where it places a time. */
function durationDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { dimension, start, end, outerStart, unit = '', numeral } = quantity;
  if (dimensionClass(dimension) === 'age') {
    return /(?:寿命|年龄|均龄)\S{0,8}$/.test(text.slice(Math.max(0, start - 14), start)) ||
      /[提升]\S{0,3}$/.test(text.slice(start - 4, start))
      ? undefined
      : 'age-class';
  }
  if (dimensionClass(dimension) !== 'time') return undefined;
  if (unit === '周年' || unit === '日' || unit === '周') return 'duration';
  const left = text.slice(Math.max(0, outerStart - 6), start);
  const right = text.slice(end, end + 4);
  const verbs = durationVerbs.test(right);
  if (unit === '年') {
    if (
      /(?:任职|服务|工龄|寿命|工期|周期|期限|时间|年限|缩短|延长|满|受教育年限(?:达|达到|为|提高到|提高至)?)(?:了|至|到|达到|达|为|满|约|近)?$/.test(
        left,
      )
    )
      return undefined;
    return verbs &&
      /^[半一1百]/.test(numeral.digits) &&
      (punctuation.test(text[start - 1] ?? '\n') || han.test(text[start - 1] ?? '')) &&
      !durationFrame.test(left)
      ? undefined
      : 'duration';
  }
  if (durationFrame.test(left) && !/(?:超|不超|仅用|只用|提前)$/.test(left)) return 'duration';
  if (verbs) return undefined;
  return durationLeft.test(left) &&
    !/^(?:的|自助|监控|值班|服务|不间断|制|交通圈|生活圈|经济圈|通勤|在线|营业|热线)/.test(right)
    ? undefined
    : 'duration';
}

/** 32号, 2路, 3村: a noun that counts only where nothing of a longer word follows. */
function nounDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { unit = '', end, start, numeral } = quantity;
  if (unit === '个' && /^[多半]?月/.test(text.slice(end, end + 2))) return 'duration';
  if (unit === '号' || unit === '届' || unit === '级' || unit === '路' || unit === '线') return 'noun-unit';
  if (!nounUnits.has(unit)) return undefined;
  if (unit === '口') return undefined;
  if (unit === '分')
    return /(?:扣|扣减|减|加|奖励|记|考核分|得分|考评|评分|评价|满意度|总分|平均分|考核|综合分|获|得|到|至|为|达|由|从)$/.test(
      text.slice(Math.max(0, start - 4), start),
    )
      ? undefined
      : 'noun-unit';
  if (unit === '点')
    return /(?:指数|收|达|为|至|到|由)\S{0,4}$/.test(text.slice(Math.max(0, start - 6), start)) &&
      numeral.digits.includes('.')
      ? undefined
      : 'noun-unit';
  if (unit === '度') return /[万亿]/.test(unit) || numeral.values[0] > 100 ? undefined : 'noun-unit';
  if (unit === '方') return 'noun-unit';
  if (numeral.chinese && (quantity.values[0] ?? 0) <= 10) return 'noun-unit';
  const next = text[end] ?? '';
  return next === '' || punctuation.test(next) || /[的已均全实开完共]/.test(next) ? undefined : 'noun-unit';
}

const classNoun =
  '(?:项目|企业|工程|产业|集群|园区|基地|平台|单位|商户|大户|投资|重点|工业|重大|市场主体|经营主体|品牌|产品|农户|机组|锅炉|机关|干部|人员|老人|老年|居民|公司|集团|镇|乡|村|县|城市|街区|园|楼宇|骨干|龙头|规模|在建|技改|服务业|高新|单体|商贸|外贸|建筑|制造|产业链|独角兽|城区|学校|医院|群体|儿童|青少年|妇女|学生|人群|用户|客户|线路|变电站|输变电|水库|河流|的(?:项目|企业|产业|工业|重大|工程|行业|县|市|乡镇|镇|村|园区|农户|家庭|老人|单位|公司|规模|产品|集团|城市))';
const leveled = new RegExp(`^(?:及以上|以上|以下|及以下|以内|级以上|级及以上|级)(?:的)?${classNoun}`);
const exceeding = new RegExp(`^(?:以上|以下)?的?${classNoun}`);
const countBehind =
  /^[^，,。；;、]{0,14}?(?:项目|企业|产业|园区|集群|镇|乡|村|单位|大户|工程)[^，,。；;、]{0,8}?(?:[\d一二两三四五六七八九十百]+(?:余|多)?[个家户项座])/;

const classed =
  /[\d一二两三四五六七八九十百]+(?:多|余)?[家个户][^，,。；;、]{0,14}(?:企业|园区|项目|集团|产业|集群|县|镇|乡|村|商户|开发区|产业链)[^，,。；;、\d]{1,10}$/;

/** A quantity that only names a class: 亿元以上项目519个, 过亿元项目, 10亿级企业, 220千伏变电站. */
function thresholdDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { end, outerStart, start, dimension } = quantity;
  const kind = dimensionClass(dimension);
  const right = text.slice(end, end + 40);
  if (/^级(?!别|差)/.test(right) || /^等?级/.test(right)) return 'threshold';
  if (kind === 'percent' || kind === 'percentage-points' || kind === 'ratio') return undefined;
  if (kind === 'voltage') return punctuation.test(right[0] ?? '\n') ? undefined : 'threshold';
  if (leveled.test(right)) return 'threshold';
  // 迈上4个万亿元台阶: the scale names the step.
  if (kind === 'count') return /^[十百千万亿]+元?的?(?:台阶|大关)/.test(right) ? 'threshold' : undefined;
  const over = outerStart < start && quantity.approx === 'over';
  // 3家企业产值超10亿元: the enterprises are counted, the amount says which.
  const clause = text.slice(Math.max(0, outerStart - 30), outerStart);
  if (over && kind === 'money' && classed.test(clause)) return 'threshold';
  if (over && /^的(?:占|有|达|共|仅|超)/.test(right)) return 'threshold';
  if (
    over &&
    exceeding.test(right) &&
    (countBehind.test(right) || !/投资|实现|完成|达/.test(text.slice(outerStart - 4, outerStart)))
  )
    return 'threshold';
  return undefined;
}
