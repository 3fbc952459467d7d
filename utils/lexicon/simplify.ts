import { simplifiedCharacters, traditionalCharacters } from './traditional.data.ts';

const simplified = new Uint16Array(65_536);
for (let at = 0; at < traditionalCharacters.length; at++)
  simplified[traditionalCharacters.charCodeAt(at)] = simplifiedCharacters.charCodeAt(at);

/**
 * A text in the simplified characters that the lexicon is written in, of the same length: offsets stay. By the whole
 * table, which the content script does without (utils/page/simplify.ts has the few pairs that it needs).
 */
export function simplify(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = simplified[text.charCodeAt(at)];
    if (code === undefined || code === 0) continue;
    result += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Words of a simplified text as the text itself prints them; as they are where it does not hold them. */
export function asPrinted(words: string, simple: string, printed: string, near = 0): string {
  if (simple === printed) return words;
  const behind = simple.indexOf(words, near);
  const at = behind < 0 ? simple.indexOf(words) : behind;
  const found = at < 0 ? words : printed.slice(at, at + words.length);
  return simplify(found) === words ? found : words;
}
