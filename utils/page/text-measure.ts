/** Counts over a text, by code unit, in one pass. */
export interface TextMeasure {
  /** How much is said: a Chinese character counts 1, another letter or digit 0.4. */
  readonly mass: number;
  /** Commas, stops and the like, Chinese (、 too) and Western. */
  readonly stops: number;
  readonly chinese: number;
  readonly letters: number;
  readonly digits: number;
}

const STOPS = new Set([...'，。、；：！？,;!?…'].map((mark) => mark.charCodeAt(0)));

export function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd800 && code <= 0xdbff)
  );
}

export function measureText(text: string): TextMeasure {
  let stops = 0;
  let chinese = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isChinese(code) || (code >= 0x3041 && code <= 0x30ff)) chinese++;
    else if (code >= 48 && code <= 57) digits++;
    else if (isLetter(code)) letters++;
    else if (STOPS.has(code) || (code === 46 && isPeriod(text, i))) stops++;
  }
  return { mass: chinese + 0.4 * (letters + digits), stops, chinese, letters, digits };
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000) ||
    isHangul(code)
  );
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** A full stop of Western text, not the point in a number or a host name. */
function isPeriod(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 32 || next === 34 || next === 0x201d;
}

/** A text without white space, for comparing titles and lines. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** A text ends where a sentence may end: after a stop, with quotes or brackets closed behind it. */
export function endsSentence(text: string): boolean {
  return /[。．！？!?；;：:.…~～][”"’'」』〞）)】》\]]*\s*$|[”〞」』]\s*$/u.test(text.slice(-8));
}
