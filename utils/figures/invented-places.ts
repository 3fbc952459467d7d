import { anyOf } from '../lexicon/any-of.ts';
import { endsInWord } from '../lexicon/common-end.ts';
import { startsWithWord } from '../lexicon/common-start.ts';
import { actions, brokenBy, commonBefore, goesOn, neverFirst } from '../lexicon/place-words.data.ts';
import { readTime } from './time.ts';

/** A word of a place's form where a clause begins or behind a link. */
const invented = new RegExp(
  `(?<=^|[，,。；;：:、！？“”（）()\\s—]|[赴在到对与和自由从向我年县市区])((?![${neverFirst}])[一-鿿]{2,3}?[市县区旗镇乡州盟]|[xX×*]{1,4}[省市县区旗镇乡])(?=[一-鿿\\d、，,“])`,
  'g',
);
const broken = new RegExp(`[${brokenBy}]`);
const common = new RegExp(`[${commonBefore}]$|[一二三四五六七八九十两几多]$`);
const continued = new RegExp(`^[${goesOn}]`);
const acting = new RegExp(`^${anyOf(actions)}`);

/** Names of the form of a place that stand in the title, at the start of a paragraph, in a list, or twice where a clause begins. */
export function inventedNames(text: string): readonly string[] {
  const counts = new Map<string, number>();
  const title = text.slice(0, 200).split('\n', 1)[0] ?? '';
  for (const match of text.matchAll(invented)) {
    const name = match[1];
    if (name === undefined || !mayBePlace(name)) continue;
    const end = match.index + name.length;
    if (continued.test(text[end] ?? '')) continue;
    const sure =
      title.includes(name) ||
      name.endsWith('县') ||
      startsParagraph(text, match.index) ||
      acting.test(text.slice(end, end + 4)) ||
      isListed(text, match.index, end);
    counts.set(name, (counts.get(name) ?? 0) + (sure ? 2 : 1));
  }
  return [...counts].filter(([, times]) => times >= 2).map(([name]) => name);
}

function mayBePlace(name: string): boolean {
  const stem = name.slice(0, -1);
  return !endsInWord(name) && !broken.test(stem) && !common.test(stem) && !startsWithWord(name);
}

/** 青禾镇、柳坝镇: beside another name of the same kind. */
function isListed(text: string, start: number, end: number): boolean {
  const kind = text[end - 1] ?? '';
  if (text[end] === '、' && text.slice(end + 3, end + 5).includes(kind)) return true;
  return text[start - 1] === '、' && text[start - 2] === kind;
}

function startsParagraph(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 25), end);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1;
  return (from > 0 || end <= 25) && isTimeOnly(before.slice(from));
}

/** 从2005年到2008年，: times and links and nothing else. */
function isTimeOnly(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    const time = readTime(words, at);
    if (time !== undefined) at = time.end;
    else if (/[\s，,、从自由到至在截止期间底末（(一二三四五六七八九十）)]/.test(words[at] ?? '')) at++;
    else return false;
  }
  return true;
}
