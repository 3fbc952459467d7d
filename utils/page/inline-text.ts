/** Characters that paint nothing: soft hyphens, zero-width marks, direction marks, private copy marks. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|\u200d|[\ufe00-\ufe0f]/g;

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—]/;

/**
 * The text of a line as it is painted: white space of the source folded (and dropped between Chinese characters,
 * where it comes from a line end of the source), invisible marks gone. Spaces inside the line stay.
 */
export function cleanInlineText(raw: string): string {
  const trimmed = raw.trim();
  if (trimmed === '') return '';
  const text = trimmed.search(INVISIBLE) < 0 ? trimmed : trimmed.replace(INVISIBLE, '').trim();
  return /[\t\n\r\f]| {2}/.test(text) ? foldSpaces(text) : text;
}

function foldSpaces(text: string): string {
  const parts: string[] = [];
  let last = 0;
  for (const match of text.matchAll(/[ \t\n\r\f]+/g)) {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + match[0].length] ?? '';
    const sourceBreak = /[\n\r]/.test(match[0]) && CJK.test(before) && CJK.test(after);
    parts.push(text.slice(last, match.index), sourceBreak ? '' : ' ');
    last = match.index + match[0].length;
  }
  parts.push(text.slice(last));
  return parts.join('');
}
