/** Marks that start a heading, a list item or a paragraph of its own. */
const MARKER =
  /^\s*(?:第?[一二三四五六七八九十百零〇]{1,4}(?:[、．.:：]|[章节条编篇](?![一-龥]{0,3}[，。])|部分|[是要则](?![一-龥]{0,2}的))|[（(〔][一二三四五六七八九十]{1,3}[）)〕]|\d{1,2}(?:[、．:：]|\.(?!\d))|[（(]\d{1,2}[）)]|[①-⑳⑴-⒇Ⅰ-Ⅻ]|[一二三四五六七八九十]{1,2}(?:方面|来)|第[一二三四五六七八九十]{1,3}[，,]|其[一二三四五六][，,是]|——|--|[•●■◆★▲※○]|附[件表录：:]|注[：:]|(?:各位|同志|尊敬的)[^。]{0,12}[：:])/;

const OPEN_END = /[，、,（(“‘《〈【「『—－-]\s*$/;

/** A text that starts with the mark of a heading, a list item or an address. */
export function startsWithMarker(text: string): boolean {
  return MARKER.test(text.slice(0, 24));
}

/** A row of dashes, dots or stars that parts texts. */
export function isDivider(text: string): boolean {
  return /^[-－—_=＝*＊~～·.\s]{6,}$/.test(text);
}

/** A text whose end cannot be the end of a sentence: a comma, an open bracket or quote. */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text.slice(-3)) || isUnbalanced(text);
}

/** A quote or bracket that the text opens near its end stays open. */
function isUnbalanced(text: string): boolean {
  const tail = text.slice(-120);
  return [
    ['“', '”〞"'],
    ['（', '）)'],
    ['《', '》'],
  ].some(([open = '', close = '']) => {
    const opened = tail.lastIndexOf(open);
    return opened >= 0 && ![...close].some((mark) => tail.indexOf(mark, opened) >= 0);
  });
}

/** A text that cannot start a paragraph: it starts with a mark that follows a word. */
export function startsInSentence(text: string): boolean {
  return /^[，。、；：！？）》〉】」』”’〞%％,;!?)\]]/.test(text) && !/^[、，]?\s*$/.test(text);
}

/** A signature, date or place line, as at the end of a letter. */
export function isSignature(text: string): boolean {
  return (
    text.length <= 40 &&
    (/^[（(]?[二〇零一\d]{4}\s*年.{1,12}[日月][）)]?$/.test(text) || !/[，。；,;]/.test(text))
  );
}
