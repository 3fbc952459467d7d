import type { Status } from '../figure.ts';
import { type StatusCue, statusWords, wantingNeighbours } from '../lexicon/status-words.ts';

export interface CueAt {
  readonly at: number;
  readonly end: number;
  readonly cue: StatusCue;
  readonly word: string;
}

const byStart = new Map<string, (typeof statusWords)[number][]>();
for (const row of [...statusWords].sort((a, b) => b.word.length - a.word.length)) {
  const key = row.word[0] ?? '';
  const rows = byStart.get(key);
  if (rows === undefined) byStart.set(key, [row]);
  else rows.push(row);
}

/** The words of a sentence that tell results from targets and norms, in order. */
export function findCues(text: string, start: number, end: number): CueAt[] {
  const cues: CueAt[] = [];
  let quoted = false;
  for (let at = start; at < end; at++) {
    // What a slogan wants is no target: “重大项目争取点供”.
    if (text[at] === '“') quoted = true;
    else if (text[at] === '”' || text[at] === '〞') quoted = false;
    if (quoted) continue;
    const row = byStart.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at));
    if (row === undefined || !speaks(text, at, row)) continue;
    cues.push({ at, end: at + row.word.length, cue: row.cue, word: row.word });
    at += row.word.length - 1;
  }
  return cues;
}

function speaks(text: string, at: number, { word, except }: (typeof statusWords)[number]): boolean {
  const next = text[at + word.length] ?? '';
  if (except?.includes(next)) return false;
  if (word.startsWith('计划') && (/[个项的件]/.test(text[at - 1] ?? '') || next === '的')) return false;
  if (
    (word === '争取' || word === '确保') &&
    /^[^，,。；;]{0,14}(?:资金|债券|补助|试点)/.test(text.slice(at + 2, at + 20))
  )
    return false;
  if (word.startsWith('预计') && /(?:超出|好于|高于|符合|好|低于)$/.test(text.slice(Math.max(0, at - 2), at)))
    return false;
  if (/^(?:去年|上年)$/.test(word) && /[比较]/.test(text[at - 1] ?? '')) return false;
  if (word === '拟' && /[模虚]/.test(text[at - 1] ?? '')) return false;
  if (word === '要') return wantingNeighbours.includes(text[at - 1] ?? '\n');
  return true;
}

/** Cues that speak for the next number only: a planned area beside what stands. */
const localCues = new Set(['规划面积', '计划总投资', '计划投资', '规划投资', '规划总', '年产', '拟投资']);

/** A rule's condition, limit or reward: 对投资超过3000万元的, 按每亩2000元给予奖励. */
function isNorm({
  before,
  behind,
  limits,
}: {
  readonly before: string;
  readonly behind: string;
  readonly limits: boolean;
}): boolean {
  if (/(?:超过|达到|不足|高于|低于)$/.test(before.replace(/[\d.]+$/, '')) && /^(?:以上)?的[，,]/.test(behind))
    return true;
  if (
    /每[亩户人吨个头只件家名项][^，,。]{0,4}(?:奖励|补贴|补助|给予|加|扣)[一-鿿]{0,4}[\d.]*$/.test(before) ||
    /扣减\S{0,6}$/.test(before)
  )
    return true;
  if (/满$/.test(before.replace(/[\d半一二三两]+$/, '')) && /^(?:的|还|仍|尚)/.test(behind)) return true;
  if (/按$/.test(before.replace(/[\d.%]+$/, '')) && /^(?:的(?:权重|比例|标准)|给予|奖励|予以)/.test(behind))
    return true;
  if (/每[一-鿿]{1,8}(?:扶持|奖励|补助|补贴|给予)$/.test(before.replace(/[\d.]+$/, ''))) return true;
  if (/^(?:的标准|给予|予以|奖励|的奖励|补贴|的补贴|补助)/.test(behind)) return true;
  if (/(?:对|凡)[^，,。；]{0,8}(?:超过|超|达到|不足|高于|低于)$/.test(before) && /^(?:以上)?的/.test(behind))
    return true;
  return limits && /(?:不超过|不得超过|限|控制在)$/.test(before);
}

export interface StatusReading {
  readonly status: Status;
  readonly estimated: boolean;
  readonly rule: string;
  readonly at?: number;
}

/** Everything around a number that may tell its standing. */
export interface StatusInput {
  readonly cues: readonly CueAt[];
  readonly at: number;
  /** The words right before and right behind the number, and its label. */
  readonly before: string;
  readonly behind: string;
  readonly label: string;
  readonly section: 'actual' | 'target';
  /** The year that the number is about, and the last one that the report looks back on. */
  readonly year: number | undefined;
  readonly reportYear: number | undefined;
  readonly toFuture: boolean;
  /** Its period ended before the report was written. */
  readonly over: boolean;
  /** 争第一: the word before the number wants it. */
  /** Inside a quotation that 目标 follows. */
  readonly quotedGoal: boolean;
  readonly aims: boolean;
  /** 不超过5个工作日: a limit of time. */
  readonly limits: boolean;
  /** Written with 以内, 以下 or as a range. */
  readonly bounded: boolean;
  readonly money: boolean;
  /** Whether a comma stands between an offset and the number. */
  readonly between: (from: number) => boolean;
}

/** The standing of a number: what the last cue before it in its sentence says, else what its part of the report says. */
export function readStatus(input: StatusInput): StatusReading {
  const { cues, at, behind, section, year, reportYear } = input;
  if (/^(?:以上|左右)?的(?:年度|全年|既定|预期|预定)?(?:目标|任务|计划)/.test(behind))
    return reading('target', 'behind:target');
  if (
    !input.limits &&
    /控制在(?:[^，,。；]{0,3})$/.test(input.before) &&
    input.bounded &&
    (section === 'target' || reportYear === undefined || (year ?? 0) > reportYear)
  )
    return reading('target', 'words:bound');
  if (/(?:标准|起征点|最低工资|限额)$/.test(input.label) && input.money && section === 'actual')
    return reading('norm', 'label:standard');
  if (isNorm(input)) return reading('norm', 'words:norm');
  if (/^为基数/.test(behind)) return reading('actual', 'behind:base');
  if (input.quotedGoal) return reading('target', 'quotation:goal');
  if (input.aims) return reading('target', 'verb:aim');
  const before = cuesBefore(cues, at).filter(
    (cue) => cue.end <= at && (!localCues.has(cue.word) || !input.between(cue.end)),
  );
  const norm = before.findLast(({ cue }) => cue === 'norm');
  if (norm !== undefined && at - norm.end < 24 && !input.between(norm.end))
    return reading('norm', `word:${norm.word}`, norm.at);
  const settled =
    reportYear !== undefined && (year === undefined ? section === 'actual' : year <= reportYear);
  const last = before.findLast(({ cue, word }) => cue !== 'norm' && !(settled && word === '争取'));
  const future = !input.over && year !== undefined && reportYear !== undefined && year > reportYear;
  if (last?.cue === 'target') return reading('target', `word:${last.word}`, last.at);
  if (last?.cue === 'estimate') {
    if (future) return reading('target', 'estimate:future', last.at);
    return { status: 'actual', estimated: last.word.startsWith('预计'), rule: 'estimate:over', at: last.at };
  }
  if (input.toFuture) return reading('target', 'time:to');
  if (last?.cue === 'result' && !(future && section === 'target'))
    return reading('actual', `word:${last.word}`, last.at);
  if (future && section === 'actual') return reading('target', 'time:future');
  if (section === 'target' && year !== undefined && reportYear !== undefined && year <= reportYear)
    return reading('actual', 'time:past');
  return reading(section, 'section');
}

/** The last cues that end before an offset: what stood further off has no say. */
function cuesBefore(cues: readonly CueAt[], at: number): readonly CueAt[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return cues.slice(Math.max(0, low - 30), low);
}

function reading(status: Status, rule: string, at?: number): StatusReading {
  return { status, estimated: false, rule, ...(at !== undefined && { at }) };
}
