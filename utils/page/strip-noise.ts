import type { Removal } from '../report.ts';
import type { Piece } from './piece.ts';

// the bracket before the look back at what it follows: brackets are few, and found fast
const PINYIN = /[(（](?<=[一-龥].)[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüḿńňǹɡê]{1,7}[)）]/g;
/** Strings against copying: single marks and letters parted by spaces, between Chinese characters; never a number. */
const SCRAMBLE =
  /(?<=[一-龥，。、；：！？”）\d])\s?(?:(?!\d)[!-~]{1,2} ){2,12}(?!\d)[!-~]{1,3}\s?(?=[一-龥\d，。、；：！？“（]|$)/g;
const COPIED =
  /[（(【[]?\s*(?:本文|文章|资料|内容|以上内容|更多|此文)?(?:来源于|来源|来自|转载自|转自|摘自|出自|下载自|原文地址|更多.{0,10}请(?:访问|登录|关注))[:：]?\s*[^\s，。；（）()【】]{0,16}(?:https?:\/\/|www\.)[\w./-]{4,60}(?:\s*(?:转载)?(?:请)?(?:注明|标明)?(?:出处|来源)?)?\s*[）)】\]]?/gi;
const BARE_COPIED =
  /[【[（(](?:本文|文章|资料|内容)(?:来源于|来源|来自|转载自|转自|摘自)[^】\])）]{2,30}[】\])）]/g;

/** With tone marks it is nothing else. */
const TONED =
  /[(（](?<=[一-龥].)(?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/g;

/** A share's code, price and change in brackets, as portals put them behind a firm's name. */
const QUOTE =
  /[(（]\s*(?:[A-Z]{2}:?)?\d{5,6}(?:\.[A-Z]{2})?\s*[,，]\s*\d{1,5}(?:\.\d{1,3})?\s*[,，]\s*[-+]?\d{1,3}(?:\.\d{1,3})?\s*[%％]\s*[)）]/g;

/** So much pinyin in brackets is no author's: the page copies another. */
const LEAST_PINYIN = 3;

export interface Stripped {
  readonly pieces: readonly Piece[];
  /** What was taken out, one of each rule. */
  readonly removals: readonly Removal[];
}

/** Takes marks against copying out of sentences: pinyin in brackets, advertised addresses, scrambled letters. */
export function stripNoise(pieces: readonly Piece[]): Stripped {
  const pinyin = pieces.reduce((count, piece) => count + (piece.text.match(PINYIN)?.length ?? 0), 0);
  const gone = new Map<string, string[]>();
  const cleaned = pieces.map((piece) => {
    if (piece.kind !== 'text') return piece;
    const text = stripText(piece.text, pinyin >= LEAST_PINYIN ? PINYIN : TONED, gone);
    return text === piece.text ? piece : { ...piece, text };
  });
  const removals = [...gone].map(([rule, texts]) => ({
    step: 'repair',
    rule,
    text: texts.slice(0, 50).join(' ').slice(0, 200),
  }));
  return { pieces: cleaned.filter((piece) => piece.kind !== 'text' || piece.text.trim() !== ''), removals };
}

function stripText(source: string, pinyin: RegExp, gone: Map<string, string[]>): string {
  let text = source;
  const strip = (rule: string, pattern: RegExp) => {
    text = text.replace(pattern, (match: string) => {
      const known = gone.get(rule);
      if (known) known.push(match);
      else gone.set(rule, [match]);
      return '';
    });
  };
  strip('pinyin', pinyin);
  if (/www\.|https?:/i.test(text)) strip('copied-from', COPIED);
  if (/[【[（(](?:本文|文章|资料|内容)/.test(text)) strip('copied-from', BARE_COPIED);
  if (/\d[%％]\s*[)）]/.test(text)) strip('share-quote', QUOTE);
  if (hasScramble(text)) strip('scramble', SCRAMBLE);
  return text;
}

/** Only lines with signs that no prose has between spaces are looked at. */
function hasScramble(text: string): boolean {
  return (
    /[一-龥]/.test(text) &&
    / [%$^&*+=|~`{}<>!?#@_/\\]? ?[!-~]{1,2} /.test(text) &&
    /[%$^&*+=|~`{}<>#@_\\!?;]/.test(text)
  );
}
